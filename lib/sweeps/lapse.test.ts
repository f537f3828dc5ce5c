import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, lettersOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { setTestClock } from "@/lib/testing/clock";
import { useWorld } from "@/lib/testing/use-world";
import { sweepInfoReminders } from "./info-reminders";
import { sweepLapsed } from "./lapse";

const world = useWorld();
/** A Monday; 5 working days later is Monday the 16th, 10 are Monday the 23rd. */
const askedAt = new Date("2026-11-09T10:00:00+07:00");
const infoDueAt = new Date("2026-11-23T17:00:00+07:00");

async function waiting() {
  const official = await makePerson("official", world.homeAffairsId);
  const question = await makeQuestion({
    status: "needs_info",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
    data: { pausedAt: askedAt, infoDueAt, dueAt: new Date("2026-11-20T17:00:00+07:00"), infoRequestCount: 1 },
  });
  await db.assignment.create({
    data: { questionId: question.id, departmentId: world.constructionId, role: "contributing" },
  });
  return question;
}

test("the asker is reminded once, when five working days have passed", async () => {
  const { id } = await waiting();
  setTestClock("2026-11-16T16:59:00+07:00");
  expect(await sweepInfoReminders()).toBe(0);
  setTestClock("2026-11-16T17:00:01+07:00");
  const counts = await Promise.all([1, 2, 3].map(() => sweepInfoReminders()));
  expect(counts.toSorted()).toEqual([0, 0, 1]);
  expect(await sweepInfoReminders()).toBe(0);
  expect(await eventsOf(id)).toEqual(["question.reminded"]);
  expect(await lettersOf(id)).toEqual(["citizen-info-reminder"]);
});

test("after ten working days the question ends once, and everybody is free of it", async () => {
  const { id } = await waiting();
  setTestClock("2026-11-23T16:59:00+07:00");
  expect(await sweepLapsed()).toBe(0);
  setTestClock("2026-11-23T17:00:01+07:00");
  const counts = await Promise.all([1, 2, 3].map(() => sweepLapsed()));
  expect(counts.toSorted()).toEqual([0, 0, 1]);
  const question = await db.question.findUniqueOrThrow({
    where: { id },
    include: { assignments: { orderBy: { id: "asc" } }, breaches: true },
  });
  expect(question).toMatchObject({ status: "closed", reasonCode: "lapsed", pausedAt: null, infoDueAt: null });
  expect(question.closedAt).not.toBeNull();
  expect(question.assignments.map(({ state }) => state)).toEqual(["done", "recalled"]);
  expect(question.breaches).toEqual([]);
  expect(await eventsOf(id)).toEqual(["question.lapsed"]);
  expect(await lettersOf(id)).toEqual(["citizen-lapsed"]);
});

test("who gave the information in time is left alone", async () => {
  const { id } = await waiting();
  await db.question.update({
    where: { id },
    data: { status: "in_progress", pausedAt: null, infoDueAt: null },
  });
  setTestClock("2026-11-30T09:00:00+07:00");
  expect(await sweepLapsed()).toBe(0);
  expect(await sweepInfoReminders()).toBe(0);
});
