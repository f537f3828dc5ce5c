import { describe, expect, it } from "vitest";
import { startSession, viewerOfToken } from "@/lib/session";
import { setTestClock } from "@/lib/testing/clock";
import { expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { accountStory } from "@/lib/testing/second-step";
import { useWorld } from "@/lib/testing/use-world";
import { deviceOf } from "./device";
import { endOtherSessions, endOwnSession, endSessionsOf, listOwnSessions } from "./sessions";

const world = useWorld();
const phone =
  "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";

describe("one's own sessions", () => {
  it("are listed with device and times, this one first, without ended ones", async () => {
    setTestClock("2026-11-26T01:00:00Z");
    const official = await makePerson("official", world.homeAffairsId);
    await startSession(official.personId, "left idle");
    setTestClock("2026-11-26T04:00:00Z");
    await startSession(official.personId, phone);
    const { token } = await startSession(official.personId, "");
    setTestClock("2026-11-26T05:30:00Z");
    const viewer = await viewerOfToken(token);
    const found = await listOwnSessions(viewer ?? official);
    expect(found).toMatchObject([
      { isThis: true, device: { browser: null, system: null } },
      { isThis: false, device: { browser: "Chrome", system: "Android" } },
    ]);
    expect(found[0]?.lastSeenAt.getTime()).toBeGreaterThan(found[0]?.createdAt.getTime() ?? 0);
  });

  it("are ended one by one, or all others at once", async () => {
    const official = await makePerson("official", world.homeAffairsId);
    const [one, two, three] = await Promise.all([1, 2, 3].map(() => startSession(official.personId, phone)));
    await endOwnSession(official, { sessionId: one?.id ?? 0 });
    expect(await viewerOfToken(one?.token ?? "")).toBeNull();
    expect(await viewerOfToken(two?.token ?? "")).not.toBeNull();
    await endOtherSessions(official);
    expect(await viewerOfToken(three?.token ?? "")).toBeNull();
    expect(await listOwnSessions(official)).toMatchObject([{ id: official.sessionId, isThis: true }]);
  });

  it("are nobody else's to end, but the admin's", async () => {
    const official = await makePerson("official", world.homeAffairsId);
    const colleague = await makePerson("official", world.homeAffairsId);
    const admin = await makePerson("admin", world.rootId);
    const { personId, sessionId } = official;
    await expectRefusal(endOwnSession(colleague, { sessionId }), "not_found");
    await expectRefusal(endSessionsOf(colleague, { personId }), "forbidden");
    await expectRefusal(endSessionsOf(admin, { personId: 9_999 }), "not_found");
    await endSessionsOf(admin, { personId });
    expect(await listOwnSessions(official)).toEqual([]);
    expect(await accountStory(official)).toEqual({ events: ["person.sessions_ended"], letters: [] });
  });
});

it.each([
  [phone, "Chrome", "Android"],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) … coc_coc_browser/140.0 Chrome/134.0.0.0 Safari/537.36",
    "Cốc Cốc",
    "Windows",
  ],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) … Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
    "Edge",
    "Windows",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) … Version/18.1 Mobile/15E148 Safari/604.1",
    "Safari",
    "iPhone",
  ],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox", "Linux"],
  ["curl/8.5.0", null, null],
])("reads %s", (userAgent, browser, system) => {
  expect(deviceOf(userAgent)).toEqual({ browser, system });
});
