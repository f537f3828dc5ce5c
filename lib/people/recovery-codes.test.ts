import { describe, expect, it } from "vitest";
import { startSession, viewerOfToken } from "@/lib/session";
import { setTestClock } from "@/lib/testing/clock";
import { expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { accountStory, codeOf, giveSecondStep, ownPassword } from "@/lib/testing/second-step";
import { useWorld } from "@/lib/testing/use-world";
import { findOwnSecondStep } from "./enrol-totp";
import { renewRecoveryCodes } from "./recovery-codes";
import { removeSecondStep, removeSecondStepOf } from "./remove-totp";
import { verifySecondStep } from "./verify-totp";

const world = useWorld();

async function withApp() {
  setTestClock("2026-11-26T01:00:00Z");
  const leader = await makePerson("leader", world.homeAffairsId);
  const own = await giveSecondStep(leader);
  setTestClock("2026-11-26T01:05:00Z");
  return { leader, ...own };
}

describe("renewing recovery codes", () => {
  it("voids all old ones and gives ten new ones", async () => {
    const { leader, secret, recoveryCodes } = await withApp();
    const fresh = await renewRecoveryCodes(leader, { password: ownPassword, code: codeOf(secret) });
    expect(await findOwnSecondStep(leader)).toMatchObject({ codesLeft: 10 });
    expect(await verifySecondStep(leader.personId, recoveryCodes[0] ?? "")).toBe(false);
    expect(await verifySecondStep(leader.personId, fresh[0] ?? "")).toBe(true);
    expect((await accountStory(leader)).events).toContain("person.codes_renewed");
  });

  it("refuses a wrong password and a code that was used", async () => {
    const { leader, secret } = await withApp();
    const code = codeOf(secret);
    await expectRefusal(renewRecoveryCodes(leader, { password: "x", code }), "invalid", {
      password: "password_wrong",
    });
    expect(await verifySecondStep(leader.personId, code)).toBe(true);
    await expectRefusal(renewRecoveryCodes(leader, { password: ownPassword, code }), "invalid", {
      code: "second_code_wrong",
    });
  });
});

describe("removing the second step", () => {
  it("takes password and code, a recovery code as well, and the codes go with it", async () => {
    const { leader, recoveryCodes } = await withApp();
    const [code = "", other = ""] = recoveryCodes;
    await removeSecondStep(leader, { password: ownPassword, code });
    expect(await findOwnSecondStep(leader)).toEqual({ state: "off" });
    expect(await verifySecondStep(leader.personId, other)).toBe(false);
    expect((await accountStory(leader)).letters.at(-1)).toBe("person-second-step");
  });

  it("is the admin's for somebody who lost everything, and ends their sessions", async () => {
    const { leader } = await withApp();
    const admin = await makePerson("admin", world.rootId);
    const { personId } = leader;
    const theirs = await startSession(personId, "a lost telephone");
    await expectRefusal(removeSecondStepOf(leader, { personId }), "forbidden");
    await removeSecondStepOf(admin, { personId });
    expect(await viewerOfToken(theirs.token)).toBeNull();
    expect(await findOwnSecondStep(leader)).toEqual({ state: "off" });
    await expectRefusal(removeSecondStepOf(admin, { personId }), "conflict");
  });
});
