import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { sweepDeadlines } from "./deadlines";

const world = useWorld();
const due = new Date("2026-11-20T17:00:00+07:00");

async function overdue() {
  const official = await makePerson("official", world.homeAffairsId);
  return makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
    data: { dueAt: due, clockFrom: new Date("2026-10-30T09:00:00+07:00") },
  });
}

test("one round puts a late question on record, tells its asker and reminds the desk; the next finds nothing", async () => {
  await makePerson("coordinator", world.rootId);
  const { id } = await overdue();
  setTestClock("2026-11-20T17:00:01+07:00");
  expect(await sweepDeadlines()).toBe(3);
  expect(await db.breach.count()).toBe(1);
  expect(await eventsOf(id)).toEqual(["question.late", "question.reminded"]);
  expect(await sweepDeadlines()).toBe(0);
});

test("a round begins nothing once it is told to stop", async () => {
  await overdue();
  setTestClock("2026-11-20T17:00:01+07:00");
  expect(await sweepDeadlines(AbortSignal.abort())).toBe(0);
});
