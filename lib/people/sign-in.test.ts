import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { codeOf, givePassword, giveSecondStep, ownPassword } from "@/lib/testing/second-step";
import { useWorld } from "@/lib/testing/use-world";
import { findByCredentials } from "./sign-in";

const world = useWorld();
const address = "203.0.113.1";

async function leader() {
  setTestClock("2026-11-26T01:00:00Z");
  return makePerson("leader", world.homeAffairsId);
}

describe("signing in", () => {
  it("takes address and password", async () => {
    const person = await leader();
    const { email, personId } = person;
    await givePassword(person);
    const typed = { email, password: ownPassword, code: "" };
    expect(await findByCredentials(address, typed)).toEqual({ personId });
    expect(await findByCredentials(address, { ...typed, password: "x" })).toBe("wrong");
    expect(await findByCredentials(address, { ...typed, email: "nobody@demo.example" })).toBe("wrong");
    await db.person.update({ where: { id: personId }, data: { disabledAt: new Date() } });
    expect(await findByCredentials(address, typed)).toBe("wrong");
  });

  it("takes a code as well where there is a second step, and speaks of it only after the password", async () => {
    const person = await leader();
    const { email, personId } = person;
    const { secret, recoveryCodes } = await giveSecondStep(person);
    setTestClock("2026-11-26T01:05:00Z");
    const typed = { email, password: ownPassword, code: "" };
    const code = codeOf(secret);
    expect(await findByCredentials(address, { ...typed, password: "x", code })).toBe("wrong");
    expect(await findByCredentials(address, typed)).toBe("code_needed");
    expect(await findByCredentials(address, { ...typed, code: "12345" })).toBe("code_wrong");
    expect(await findByCredentials(address, { ...typed, code })).toEqual({ personId });
    expect(await findByCredentials(address, { ...typed, code })).toBe("code_wrong");
    expect(await findByCredentials(address, { ...typed, code: recoveryCodes[0] ?? "" })).toEqual({
      personId,
    });
  });

  it("may fail ten times in ten minutes; a success clears the count", async () => {
    const person = await leader();
    const { email, personId } = person;
    await givePassword(person);
    const wrong = { email, password: "x", code: "" };
    for (let attempt = 0; attempt < 9; attempt++)
      expect(await findByCredentials(address, wrong)).toBe("wrong");
    expect(await findByCredentials(address, { ...wrong, password: ownPassword })).toEqual({ personId });
    for (let attempt = 0; attempt < 10; attempt++)
      expect(await findByCredentials(address, wrong)).toBe("wrong");
    await expectRefusal(findByCredentials(address, { ...wrong, password: ownPassword }), "rate_limited");
  });
});
