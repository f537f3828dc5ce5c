import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf, statusOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { accept } from "./accept";

const world = useWorld();

test("an official takes on a question of the own department", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const { id, code } = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
  await accept(official, { code });
  const question = await db.question.findUniqueOrThrow({ where: { id }, include: { assignments: true } });
  expect(question).toMatchObject({ status: "in_progress", officialId: official.personId, version: 2 });
  expect(question.assignments).toMatchObject([{ state: "accepted", personId: official.personId }]);
  expect(await eventsOf(id)).toEqual(["assignment.accepted"]);
  expect(await lettersOf(id)).toEqual([]);
});

test("a question of another department is not found, a leader may not accept", async () => {
  const { id, code } = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
  const stranger = await makePerson("official", world.constructionId);
  const leader = await makePerson("leader", world.homeAffairsId);
  await expectRefusal(accept(stranger, { code }), "not_found");
  await expectRefusal(accept(leader, { code }), "forbidden");
  expect(await statusOf(id)).toBe("assigned");
});

test("a decision about an old picture is a conflict", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const { code } = await makeQuestion({
    status: "assigned",
    departmentId: world.homeAffairsId,
    data: { version: 3 },
  });
  await expectRefusal(accept(official, { code, version: 2 }), "conflict");
});

test("of three officials who accept at once exactly one wins", async () => {
  const officials = await Promise.all([1, 2, 3].map(() => makePerson("official", world.homeAffairsId)));
  const { id, code } = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
  await expectOneWinner(officials.map((official) => () => accept(official, { code, version: 1 })));
  expect(await eventsOf(id)).toEqual(["assignment.accepted"]);
});
