import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf, statusOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { markSpam, unmarkSpam } from "./mark-spam";

const world = useWorld();

test("spam is put away without a letter and comes back to where it was", async () => {
  const operator = await makePerson("operator", world.rootId);
  const fresh = await makeQuestion();
  const received = await makeQuestion({ status: "received" });
  for (const { code } of [fresh, received]) await markSpam(operator, { code });
  expect(await statusOf(fresh.id)).toBe("spam");
  for (const { code } of [fresh, received]) await unmarkSpam(operator, { code });
  expect(await statusOf(fresh.id)).toBe("submitted");
  expect(await statusOf(received.id)).toBe("received");
  expect(await eventsOf(fresh.id)).toEqual(["question.marked_spam", "question.unmarked_spam"]);
  expect(await lettersOf(fresh.id)).toEqual([]);
});

test("after 30 days spam stays spam", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code } = await makeQuestion({
    status: "spam",
    data: { closedAt: new Date("2026-11-01T08:00:00+07:00") },
  });
  setTestClock("2026-12-01T08:05:00+07:00");
  await expectRefusal(unmarkSpam(coordinator, { code }), "invalid");
  setTestClock("2026-12-01T07:55:00+07:00");
  await unmarkSpam(coordinator, { code });
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: "submitted",
    closedAt: null,
  });
});

test("a leader may not, and of two at once one wins", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const leader = await makePerson("leader", world.homeAffairsId);
  const { code } = await makeQuestion();
  await expectRefusal(markSpam(leader, { code }), "not_found");
  await expectOneWinner([1, 2].map(() => () => markSpam(coordinator, { code })));
});
