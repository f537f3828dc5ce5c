import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { startSession } from "@/lib/session";
import { setTestClock } from "@/lib/testing/clock";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { forgetSessions } from "./forget-sessions";
import { requestReset } from "./request-reset";

const world = useWorld();

it("forgets where somebody was signed in 30 days after it ended", async () => {
  setTestClock("2026-10-01T01:00:00Z");
  const { personId, email } = await makePerson("official", world.homeAffairsId);
  await requestReset(email);
  setTestClock("2026-10-31T12:00:00Z");
  await startSession(personId, "still in use");
  await forgetSessions();
  expect(await db.session.count()).toBe(2);
  expect(await db.passwordReset.count()).toBe(0);
  setTestClock("2026-10-31T13:01:00Z");
  await forgetSessions();
  expect(await db.session.findMany()).toMatchObject([{ userAgent: "still in use" }]);
});
