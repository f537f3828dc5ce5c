import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { compose } from "@/lib/mail/compose";
import { loadDelivery } from "@/lib/mail/load-delivery";
import { verifyPassword } from "@/lib/password";
import { startSession, viewerOfToken } from "@/lib/session";
import { setTestClock } from "@/lib/testing/clock";
import { expectOneWinner, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { accountStory, giveSecondStep } from "@/lib/testing/second-step";
import { plain } from "@/lib/testing/proof";
import { useWorld } from "@/lib/testing/use-world";
import { countResetRequest, requestReset } from "./request-reset";
import { findReset, resetPassword } from "./reset-password";
import { findByCredentials } from "./sign-in";

const world = useWorld();
const address = "203.0.113.1";
const password = "một mật khẩu khác hẳn";

/** What the newest letter to this person says. */
async function newestLetter(personId: number, secrets: "shown" | "hidden"): Promise<string> {
  const { id } = await db.delivery.findFirstOrThrow({ where: { personId }, orderBy: { id: "desc" } });
  const row = await loadDelivery(id);
  const message = row && (await compose(row, secrets));
  return `${message?.to ?? ""}\n${message?.text ?? ""}`;
}

async function asked() {
  const official = await makePerson("official", world.homeAffairsId);
  await requestReset(official.email);
  const token = /dat-lai-mat-khau\/([\w-]{43})/.exec(await newestLetter(official.personId, "shown"))?.[1];
  return { official, token: token ?? "" };
}

describe("asking for a new password", () => {
  it("sends the link to the person, hidden from the mail log, and stores its hash", async () => {
    const { official, token } = await asked();
    expect(await findReset(token)).toMatchObject({ email: official.email });
    expect(await newestLetter(official.personId, "shown")).toContain(`${official.email}\n`);
    expect(await newestLetter(official.personId, "hidden")).not.toContain(token);
    const stored = [db.passwordReset, db.delivery, db.event].map((table: { findMany(): Promise<unknown> }) =>
      table.findMany(),
    );
    expect(JSON.stringify(await Promise.all(stored))).not.toContain(token);
    expect(await accountStory(official)).toEqual({
      events: ["person.reset_requested"],
      letters: ["person-reset"],
    });
  });

  it("leaves no trace for an unknown address or a disabled account", async () => {
    const { personId, email } = await makePerson("official", world.homeAffairsId);
    await db.person.update({ where: { id: personId }, data: { disabledAt: new Date() } });
    await requestReset(email);
    await requestReset("nobody@demo.example");
    expect(await db.delivery.count()).toBe(0);
    expect(await db.passwordReset.count()).toBe(0);
  });

  it("voids the link before it, also when two ask at once", async () => {
    const { official, token } = await asked();
    await Promise.all([requestReset(official.email), requestReset(official.email)]);
    expect(await findReset(token)).toBeNull();
    expect(await db.passwordReset.count({ where: { usedAt: null } })).toBe(1);
  });

  it("is counted by mailbox and by address, known or not", async () => {
    for (let request = 0; request < 3; request++)
      await countResetRequest(address, plain("nobody@demo.example"));
    await expectRefusal(countResetRequest(address, plain("nobody@demo.example")), "rate_limited");
    await countResetRequest(address, plain("no@demo.example"));
    await expectRefusal(countResetRequest(address, plain("somebody@demo.example")), "rate_limited");
  });
});

describe("setting a new password", () => {
  it("works, ends every session and tells the person", async () => {
    const { official, token } = await asked();
    const { personId } = official;
    const session = await startSession(personId, "a browser");
    await resetPassword(address, { token, password });
    const { passwordHash } = await db.person.findUniqueOrThrow({ where: { id: personId } });
    expect(await verifyPassword(passwordHash, password)).toBe(true);
    expect(await viewerOfToken(session.token)).toBeNull();
    expect(await accountStory(official)).toEqual({
      events: ["person.reset_requested", "person.password_changed"],
      letters: ["person-reset", "person-password-changed"],
    });
  });

  it("works once, within an hour", async () => {
    setTestClock("2026-11-26T01:00:00Z");
    const { token } = await asked();
    const { token: late } = await asked();
    await resetPassword(address, { token, password });
    await expectRefusal(resetPassword(address, { token, password: "a third password" }), "not_found");
    setTestClock("2026-11-26T01:59:50Z");
    expect(await findReset(late)).not.toBeNull();
    setTestClock("2026-11-26T02:00:10Z");
    expect(await findReset(late)).toBeNull();
    await expectRefusal(resetPassword(address, { token: late, password }), "not_found");
  });

  it("has one winner of three at once", async () => {
    const { token } = await asked();
    await expectOneWinner(
      ["password of one", "password of two", "password of three"].map(
        (own) => () => resetPassword(address, { token, password: own }),
      ),
    );
  });

  it("refuses the person's own address and keeps the link open", async () => {
    const { official, token } = await asked();
    await expectRefusal(
      resetPassword(address, { token, password: official.email.toUpperCase() }),
      "invalid",
      { password: "password_is_email" },
    );
    expect(await findReset(token)).not.toBeNull();
  });

  it("does not open the second step", async () => {
    const { official, token } = await asked();
    await giveSecondStep(official);
    await resetPassword(address, { token, password });
    expect(await findByCredentials(address, { email: official.email, password, code: "" })).toBe(
      "code_needed",
    );
  });
});
