import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { reclassify } from "./reclassify";

const world = useWorld();
const choice = (code: string) => ({
  code,
  topicId: world.topicId,
  placeId: null,
  kind: "proposal" as const,
  urgency: "urgent" as const,
});

test("a correction changes the classification and never the promised due date", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code } = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
  const before = await db.question.findUniqueOrThrow({ where: { id } });
  await reclassify(coordinator, choice(code));
  const after = await db.question.findUniqueOrThrow({ where: { id } });
  expect(after).toMatchObject({
    status: "assigned",
    kind: "proposal",
    urgency: "urgent",
    topicId: world.topicId,
  });
  expect(after.dueAt).toEqual(before.dueAt);
  expect(await eventsOf(id)).toEqual(["question.reclassified"]);
  expect(await lettersOf(id)).toEqual([]);
});

test("an official may not, an answered question stays as it was, two at once are one", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const official = await makePerson("official", world.homeAffairsId);
  const assigned = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
  const answered = await makeQuestion({
    status: "answered",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
  });
  await expectRefusal(reclassify(official, choice(assigned.code)), "forbidden");
  await expectRefusal(reclassify(coordinator, choice(answered.code)), "conflict");
  await expectOneWinner(
    [1, 2].map(() => () => reclassify(coordinator, { ...choice(assigned.code), version: 1 })),
  );
});
