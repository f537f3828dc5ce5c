import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { sweepFollowUps } from "./follow-ups";

const world = useWorld();
const day = (text: string) => new Date(`${text}T00:00:00Z`);

test("coordinators are reminded once on the day, and again for a new day", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id } = await makeQuestion({
    status: "forwarded",
    data: { forwardedTo: "Bảo hiểm xã hội", followUpAt: day("2026-11-20") },
  });
  setTestClock("2026-11-19T23:59:00+07:00");
  expect(await sweepFollowUps()).toBe(0);
  setTestClock("2026-11-20T00:00:01+07:00");
  const counts = await Promise.all([1, 2, 3].map(() => sweepFollowUps()));
  expect(counts.toSorted()).toEqual([0, 0, 1]);
  await db.question.update({ where: { id }, data: { followUpAt: day("2026-11-27") } });
  expect(await sweepFollowUps()).toBe(0);
  setTestClock("2026-11-28T09:00:00+07:00");
  expect(await sweepFollowUps()).toBe(1);
  const letters = await db.delivery.findMany({ where: { questionId: id } });
  expect(letters.map(({ template, personId }) => [template, personId])).toEqual([
    ["reminder-follow-up", coordinator.personId],
    ["reminder-follow-up", coordinator.personId],
  ]);
});

test("one that was followed up to the end is not asked after", async () => {
  await makePerson("coordinator", world.rootId);
  await makeQuestion({ status: "forwarded", data: { forwardedTo: "Bảo hiểm xã hội", followUpAt: null } });
  expect(await sweepFollowUps()).toBe(0);
});
