import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, lettersOf, statusOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { sweepClosing } from "./close";

const world = useWorld();

async function answered() {
  const official = await makePerson("official", world.homeAffairsId);
  const answeredAt = new Date("2026-11-02T15:00:00+07:00");
  return makeQuestion({
    status: "answered",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
    data: { answeredAt },
  });
}

test("an answered question closes silently after the fifteenth day, once", async () => {
  const { id } = await answered();
  setTestClock("2026-11-17T23:59:00+07:00");
  expect(await sweepClosing()).toBe(0);
  setTestClock("2026-11-18T00:00:01+07:00");
  const counts = await Promise.all([1, 2, 3].map(() => sweepClosing()));
  expect(counts.toSorted()).toEqual([0, 0, 1]);
  expect(await statusOf(id)).toBe("closed");
  expect(await eventsOf(id)).toEqual(["question.closed"]);
  expect(await lettersOf(id)).toEqual([]);
});

test("a question that was reopened meanwhile stays open", async () => {
  const { id } = await answered();
  await db.question.update({ where: { id }, data: { status: "in_progress", answeredAt: null } });
  setTestClock("2026-12-01T00:00:00+07:00");
  expect(await sweepClosing()).toBe(0);
});

test("one row that fails does not hold back the others", async () => {
  const [broken, fine] = [await answered(), await answered()];
  // A row that cannot be changed, whoever tries.
  setTestClock("2026-12-01T00:00:00+07:00");
  await db.$executeRawUnsafe(
    `create trigger broken before update on questions for each row when (old.id = ${String(broken.id)}) execute function refuse_change()`,
  );
  try {
    expect(await sweepClosing()).toBe(1);
  } finally {
    await db.$executeRawUnsafe("drop trigger broken on questions");
  }
  expect(await statusOf(broken.id)).toBe("answered");
  expect(await statusOf(fine.id)).toBe("closed");
});
