import { describe, expect, it } from "vitest";
import { startSession, viewerOfToken } from "@/lib/session";
import { expectOneWinner, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { accountStory, beginSecondStep, codeOf, givePassword, ownPassword } from "@/lib/testing/second-step";
import { useWorld } from "@/lib/testing/use-world";
import { beginEnrolment, cancelEnrolment, confirmEnrolment, findOwnSecondStep } from "./enrol-totp";

const world = useWorld();

async function begun() {
  const leader = await makePerson("leader", world.homeAffairsId);
  await givePassword(leader);
  return { leader, secret: await beginSecondStep(leader) };
}

describe("setting up the second step", () => {
  it("takes the password and the app's first code, and gives ten different recovery codes", async () => {
    const { leader, secret } = await begun();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    const codes = await confirmEnrolment(leader, { password: ownPassword, code: codeOf(secret) });
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(await findOwnSecondStep(leader)).toMatchObject({ state: "on", codesLeft: 10 });
    expect(await accountStory(leader)).toEqual({
      events: ["person.factor_confirmed"],
      letters: ["person-second-step"],
    });
  });

  it("ends the other sessions: they were opened with less", async () => {
    const { leader, secret } = await begun();
    const other = await startSession(leader.personId, "another browser");
    await confirmEnrolment(leader, { password: ownPassword, code: codeOf(secret) });
    expect(await viewerOfToken(other.token)).toBeNull();
  });

  it("refuses a wrong password and a wrong code, and stays begun", async () => {
    const { leader, secret } = await begun();
    await expectRefusal(confirmEnrolment(leader, { password: "x", code: codeOf(secret) }), "invalid", {
      password: "password_wrong",
    });
    await expectRefusal(confirmEnrolment(leader, { password: ownPassword, code: "12345" }), "invalid", {
      code: "second_code_wrong",
    });
    expect(await findOwnSecondStep(leader)).toEqual({ state: "begun", secret });
  });

  it("may be begun anew, which voids the secret before, and given up", async () => {
    const { leader, secret } = await begun();
    expect(await beginSecondStep(leader)).not.toBe(secret);
    await expectRefusal(
      confirmEnrolment(leader, { password: ownPassword, code: codeOf(secret) }),
      "invalid",
      { code: "second_code_wrong" },
    );
    await cancelEnrolment(leader);
    expect(await findOwnSecondStep(leader)).toEqual({ state: "off" });
  });

  it("has one winner of three at once, and is not begun over one in use", async () => {
    const { leader, secret } = await begun();
    const input = { password: ownPassword, code: codeOf(secret) };
    await expectOneWinner([1, 2, 3].map(() => () => confirmEnrolment(leader, input)));
    await expectRefusal(beginEnrolment(leader), "conflict");
    await cancelEnrolment(leader);
    expect(await findOwnSecondStep(leader)).toMatchObject({ state: "on", codesLeft: 10 });
  });
});
