import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { verifyPassword } from "@/lib/password";
import { startSession, viewerOfToken } from "@/lib/session";
import { setTestClock } from "@/lib/testing/clock";
import { expectOneWinner, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { acceptInvitation } from "./accept-invitation";
import { findInvitation, invite } from "./invite";

const world = useWorld();
const address = "203.0.113.1";
const password = "bốn từ không ai đoán";

async function invited() {
  const { personId, email } = await makePerson("admin", world.rootId);
  return { personId, email, ...(await invite(personId)) };
}

async function storedPassword(personId: number): Promise<string | null> {
  return (await db.person.findUniqueOrThrow({ where: { id: personId } })).passwordHash;
}

describe("accepting an invitation", () => {
  it("sets the password and closes the link", async () => {
    const { personId, token } = await invited();
    await acceptInvitation(address, { token, password });
    expect(await verifyPassword(await storedPassword(personId), password)).toBe(true);
    expect(await findInvitation(token)).toBeNull();
  });

  it("tells by letter when it replaces a password, and not when it is the first", async () => {
    const { personId, token } = await invited();
    await acceptInvitation(address, { token, password });
    expect(await db.delivery.count({ where: { personId } })).toBe(0);
    const { token: another } = await invite(personId);
    await acceptInvitation(address, { token: another, password: "another password" });
    expect(await db.delivery.findMany({ where: { personId } })).toMatchObject([
      { template: "person-password-changed" },
    ]);
  });

  it("works once", async () => {
    const { personId, token } = await invited();
    await acceptInvitation(address, { token, password });
    await expectRefusal(acceptInvitation(address, { token, password: "another password" }), "conflict");
    expect(await verifyPassword(await storedPassword(personId), password)).toBe(true);
  });

  it("has one winner of three at once, whose password stands", async () => {
    const { personId, token } = await invited();
    const winners: string[] = [];
    const attempt = (own: string) => async () => {
      await acceptInvitation(address, { token, password: own });
      winners.push(own);
    };
    await expectOneWinner(["password of one", "password of two", "password of three"].map(attempt));
    expect(await verifyPassword(await storedPassword(personId), winners[0] ?? "")).toBe(true);
  });

  it("refuses an expired, a replaced and an unknown link", async () => {
    setTestClock("2026-11-23T08:00:00Z");
    const { personId, token: replaced } = await invited();
    const { token: expired } = await invite(personId);
    await expectRefusal(acceptInvitation(address, { token: replaced, password }), "not_found");
    await expectRefusal(acceptInvitation(address, { token: "unknown", password }), "not_found");
    setTestClock("2026-11-26T08:00:01Z");
    await expectRefusal(acceptInvitation(address, { token: expired, password }), "not_found");
    expect(await storedPassword(personId)).toBeNull();
  });

  it("refuses the person's own address as password and keeps the link open", async () => {
    const { email, token } = await invited();
    await expectRefusal(
      acceptInvitation(address, { token, password: ` ${email.toUpperCase()} ` }),
      "invalid",
      { password: "password_is_email" },
    );
    expect(await findInvitation(token)).not.toBeNull();
  });

  it("ends the person's sessions and nobody else's", async () => {
    const { personId, token } = await invited();
    const other = await makePerson("official", world.homeAffairsId);
    const own = await startSession(personId, "old browser");
    const foreign = await startSession(other.personId, "their browser");
    await acceptInvitation(address, { token, password });
    expect(await viewerOfToken(own.token)).toBeNull();
    expect(await viewerOfToken(foreign.token)).not.toBeNull();
  });

  it("may be tried ten times from one address", async () => {
    const { token } = await invited();
    for (let attempt = 0; attempt < 10; attempt++) {
      await expectRefusal(acceptInvitation(address, { token: "guess", password }), "not_found");
    }
    await expectRefusal(acceptInvitation(address, { token, password }), "rate_limited");
  });
});
