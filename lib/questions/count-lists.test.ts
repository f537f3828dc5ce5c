import { expect, test } from "vitest";
import { snooze } from "@/lib/snoozes/snooze";
import { setTestClock } from "@/lib/testing/clock";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { countLists } from "./count-lists";

const world = useWorld();
const department = { queue: "department" as const, conditions: {} };

const working = (departmentId: number, officialId?: number) =>
  makeQuestion({
    ...{ status: "in_progress", departmentId },
    ...(officialId !== undefined && { officialId }),
    data: { dueAt: new Date("2026-12-31T10:00:00Z") },
  });

test("an office that asks at once is counted together, and each has what is their own", async () => {
  setTestClock("2026-11-26T09:00:00+07:00");
  const [one, other] = [
    await makePerson("official", world.homeAffairsId),
    await makePerson("official", world.homeAffairsId),
  ];
  const stranger = await makePerson("official", world.constructionId);
  await working(world.homeAffairsId, one.personId);
  await working(world.homeAffairsId, other.personId);
  await working(world.homeAffairsId, other.personId);
  const mine = { queue: "mine" as const, conditions: {} };
  const taken = { queue: "department" as const, conditions: { official: one.personId } };
  const lists = [department, mine, taken];
  const counted = await Promise.all([one, other, stranger, one].map((viewer) => countLists(viewer, lists)));
  expect(counted).toEqual([
    [3, 1, 1],
    [3, 2, 1],
    [0, 0, 0],
    [3, 1, 1],
  ]);
});

test("what somebody put off is missing in their counts and in nobody else's", async () => {
  setTestClock("2026-11-26T09:00:00+07:00");
  const [one, other] = [
    await makePerson("official", world.homeAffairsId),
    await makePerson("official", world.homeAffairsId),
  ];
  const { code } = await working(world.homeAffairsId, one.personId);
  await working(world.homeAffairsId, one.personId);
  await snooze(one, { code, until: "day", day: "2026-11-30" });
  const counted = await Promise.all([one, other].map((viewer) => countLists(viewer, [department])));
  expect(counted).toEqual([[1], [2]]);
});

test("who asks after a change counts it, however many asked just before", async () => {
  setTestClock("2026-11-26T09:00:00+07:00");
  const official = await makePerson("official", world.homeAffairsId);
  const before = Array.from({ length: 20 }, () => countLists(official, [department]));
  await working(world.homeAffairsId);
  expect(await countLists(official, [department])).toEqual([1]);
  await Promise.all(before);
});
