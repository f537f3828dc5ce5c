import { RequestCookies } from "next/dist/server/web/spec-extension/cookies";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { makePerson } from "@/lib/testing/make";
import { giveSecondStep } from "@/lib/testing/second-step";
import { useWorld } from "@/lib/testing/use-world";
import {
  revokeSession,
  startSession,
  viewerOfCookie,
  viewerOfToken,
  sessionCookie,
  sessionTokenOf,
} from "./session";

const world = useWorld();

async function signedIn(): Promise<string> {
  const { personId } = await makePerson("official", world.homeAffairsId);
  return (await startSession(personId, "test")).token;
}

describe("a session", () => {
  it("ends four hours after the last request", async () => {
    setTestClock("2026-11-26T01:00:00Z");
    const token = await signedIn();
    setTestClock("2026-11-26T04:59:00Z");
    expect(await viewerOfToken(token)).not.toBeNull();
    setTestClock("2026-11-26T08:58:00Z");
    expect(await viewerOfToken(token)).not.toBeNull();
    setTestClock("2026-11-26T12:58:10Z");
    expect(await viewerOfToken(token)).toBeNull();
  });

  it("is not kept alive by what a page or a socket asks by itself", async () => {
    setTestClock("2026-11-26T01:00:00Z");
    const token = await signedIn();
    setTestClock("2026-11-26T04:00:00Z");
    expect(await viewerOfToken(token, { seen: false })).not.toBeNull();
    expect(await viewerOfCookie(`${sessionCookie}=${token}`)).not.toBeNull();
    setTestClock("2026-11-26T05:00:10Z");
    expect(await viewerOfToken(token)).toBeNull();
  });

  it("is kept alive by a page that the server answers before Next", async () => {
    setTestClock("2026-11-26T01:00:00Z");
    const token = await signedIn();
    setTestClock("2026-11-26T04:00:00Z");
    expect(await viewerOfCookie(`a=1; ${sessionCookie}=${token}`, { seen: true })).not.toBeNull();
    setTestClock("2026-11-26T07:59:00Z");
    expect(await viewerOfToken(token)).not.toBeNull();
  });

  it("is found among cookies where Next finds it", async () => {
    const [first, last] = [await signedIn(), await signedIn()];
    const cookie = (value: string): string => `${sessionCookie}=${value}`;
    for (const [header, token] of [
      [`${cookie(first)}; ${cookie(last)}`, last],
      [`a=1;${cookie(first)};b`, first],
      [`${cookie(first)}; ${cookie("%E0")}; x${cookie(last)}`, first],
      [cookie(first.replace(/^./, (sign) => `%${sign.charCodeAt(0).toString(16)}`)), first],
      ["a=1", null],
    ] as const) {
      expect(new RequestCookies(new Headers({ cookie: header })).get(sessionCookie)?.value ?? null).toBe(
        token,
      );
      expect(sessionTokenOf(header)).toBe(token);
    }
  });

  it("ends after twelve hours, whatever happens in it", async () => {
    setTestClock("2026-11-26T00:30:00Z");
    const token = await signedIn();
    for (const time of ["04:00", "07:30", "11:00", "12:29"]) {
      setTestClock(`2026-11-26T${time}:00Z`);
      expect(await viewerOfToken(token)).not.toBeNull();
    }
    setTestClock("2026-11-26T12:30:10Z");
    expect(await viewerOfToken(token)).toBeNull();
  });

  it("knows whether single keys do something for this person", async () => {
    const token = await signedIn();
    const viewer = await viewerOfToken(token);
    expect(viewer?.singleKeysOff).toBeUndefined();
    await db.person.update({ where: { id: viewer?.personId ?? 0 }, data: { singleKeys: false } });
    expect((await viewerOfToken(token))?.singleKeysOff).toBe(true);
  });

  it("is found beside others that are asked for at once, an ended one among them", async () => {
    const tokens = [await signedIn(), await signedIn(), await signedIn()];
    const ended = await viewerOfToken(tokens[1] ?? "");
    await revokeSession(ended?.sessionId ?? 0);
    const found = await Promise.all([...tokens, "nobody's"].map((token) => viewerOfToken(token)));
    expect(found.map((viewer) => viewer !== null)).toEqual([true, false, true, false]);
    expect(found[0]?.personId).not.toBe(found[2]?.personId);
  });

  it("notes at most once a minute that somebody was there", async () => {
    setTestClock("2026-11-26T01:00:00Z");
    const token = await signedIn();
    const lastSeen = async () => (await db.session.findFirstOrThrow({ orderBy: { id: "desc" } })).lastSeenAt;
    const begun = await lastSeen();
    setTestClock("2026-11-26T01:00:50Z");
    await viewerOfToken(token);
    expect(await lastSeen()).toEqual(begun);
    setTestClock("2026-11-26T01:01:10Z");
    await viewerOfToken(token);
    expect((await lastSeen()).getTime()).toBeGreaterThan(begun.getTime());
  });
});

describe("outside of the demonstration", () => {
  it.each(["leader", "admin"] as const)("a %s has no role until the second step is set up", async (role) => {
    const person = await makePerson(role, role === "admin" ? world.rootId : world.homeAffairsId);
    const { token } = await startSession(person.personId, "test");
    expect(await viewerOfToken(token, { factorRequired: true })).toMatchObject({
      secondStepDue: true,
      memberships: [],
    });
    expect(await viewerOfToken(token, { factorRequired: false })).toMatchObject({ memberships: [{ role }] });
    await giveSecondStep(person);
    const { token: after } = await startSession(person.personId, "test");
    const viewer = await viewerOfToken(after, { factorRequired: true });
    expect(viewer).toMatchObject({ memberships: [{ role }] });
    expect(viewer?.secondStepDue).toBeUndefined();
  });

  it("everybody else may leave it", async () => {
    const token = await signedIn();
    expect(await viewerOfToken(token, { factorRequired: true })).toMatchObject({
      memberships: [{ role: "official" }],
    });
  });
});
