import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { accountStory, codeOf, giveSecondStep } from "@/lib/testing/second-step";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { verifySecondStep } from "./verify-totp";

const world = useWorld();

/** At half a minute past eight, five minutes after the app was set up. */
async function withApp(): Promise<Viewer & { secret: string; recoveryCodes: string[] }> {
  setTestClock("2026-11-26T01:00:00Z");
  const leader = await makePerson("leader", world.homeAffairsId);
  const own = await giveSecondStep(leader);
  setTestClock("2026-11-26T01:05:10Z");
  return { ...leader, ...own };
}

describe("a code of the app", () => {
  it("opens once", async () => {
    const { personId, secret } = await withApp();
    const code = codeOf(secret);
    expect(await verifySecondStep(personId, code)).toBe(true);
    expect(await verifySecondStep(personId, code)).toBe(false);
  });

  it("counts a step early and a step late, with blanks in it, and no further", async () => {
    const { personId, secret } = await withApp();
    expect(await verifySecondStep(personId, codeOf(secret, -2))).toBe(false);
    expect(await verifySecondStep(personId, codeOf(secret, 2))).toBe(false);
    expect(await verifySecondStep(personId, codeOf(secret, -1).replace(/^.../, "$& "))).toBe(true);
    expect(await verifySecondStep(personId, codeOf(secret, 1))).toBe(true);
  });

  it("is spent together with all codes before it", async () => {
    const { personId, secret } = await withApp();
    expect(await verifySecondStep(personId, codeOf(secret, 1))).toBe(true);
    expect(await verifySecondStep(personId, codeOf(secret))).toBe(false);
  });

  it("lets one in of three who type it at once", async () => {
    const { personId, secret } = await withApp();
    const code = codeOf(secret);
    const letIn = await Promise.all([1, 2, 3].map(() => verifySecondStep(personId, code)));
    expect(letIn.filter(Boolean)).toHaveLength(1);
  });

  it("opens nothing for a colleague", async () => {
    const { secret } = await withApp();
    const colleague = await makePerson("leader", world.constructionId);
    await giveSecondStep(colleague);
    setTestClock("2026-11-26T01:06:10Z");
    expect(await verifySecondStep(colleague.personId, codeOf(secret))).toBe(false);
  });

  it("may be wrong five times in a quarter of an hour, and a right one clears the count", async () => {
    const { personId, secret } = await withApp();
    for (let attempt = 0; attempt < 4; attempt++)
      expect(await verifySecondStep(personId, "12345")).toBe(false);
    expect(await verifySecondStep(personId, codeOf(secret))).toBe(true);
    for (let attempt = 0; attempt < 5; attempt++)
      expect(await verifySecondStep(personId, "12345")).toBe(false);
    await expectRefusal(verifySecondStep(personId, codeOf(secret, 1)), "rate_limited");
  });
});

describe("a recovery code", () => {
  it("opens once, however it is typed, and the person is told", async () => {
    const { recoveryCodes, ...leader } = await withApp();
    const [code = ""] = recoveryCodes;
    const typed = ` ${code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l").replace("-", " ")}`;
    expect(await verifySecondStep(leader.personId, typed)).toBe(true);
    expect(await verifySecondStep(leader.personId, code)).toBe(false);
    const { events, letters } = await accountStory(leader);
    expect(events).toEqual(["person.factor_confirmed", "person.code_spent"]);
    expect(letters).toEqual(["person-second-step", "person-second-step"]);
  });

  it("lets one in of three who type it at once", async () => {
    const { personId, recoveryCodes } = await withApp();
    const letIn = await Promise.all([1, 2, 3].map(() => verifySecondStep(personId, recoveryCodes[4] ?? "")));
    expect(letIn.filter(Boolean)).toHaveLength(1);
  });

  it("opens nothing for a colleague", async () => {
    const { recoveryCodes } = await withApp();
    const colleague = await makePerson("leader", world.constructionId);
    await giveSecondStep(colleague);
    expect(await verifySecondStep(colleague.personId, recoveryCodes[0] ?? "")).toBe(false);
  });
});

it("keeps neither secret nor codes readable", async () => {
  const { secret, recoveryCodes } = await withApp();
  const stored = JSON.stringify([await db.secondFactor.findMany(), await db.recoveryCode.findMany()]);
  for (const text of [secret, ...recoveryCodes]) expect(stored).not.toContain(text);
});
