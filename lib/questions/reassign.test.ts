import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf, statusOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { accept } from "./accept";
import { reassign } from "./reassign";

const world = useWorld();

async function people() {
  const leader = await makePerson("leader", world.homeAffairsId);
  const before = await makePerson("official", world.homeAffairsId);
  const after = await makePerson("official", world.homeAffairsId);
  return { leader, before, after };
}

test("another official of the department has it now, and nobody gets a letter", async () => {
  const { leader, before, after } = await people();
  const departmentId = world.homeAffairsId;
  const { id, code } = await makeQuestion({
    ...{ status: "pending_approval", departmentId },
    officialId: before.personId,
  });
  await reassign(leader, { code, personId: after.personId });
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: "pending_approval",
    officialId: after.personId,
  });
  expect(await db.assignment.findFirstOrThrow()).toMatchObject({
    state: "accepted",
    personId: after.personId,
  });
  expect(await db.event.findFirstOrThrow()).toMatchObject({
    type: "question.reassigned",
    data: { personId: after.personId, previousPersonId: before.personId },
  });
  expect(await lettersOf(id)).toEqual([]);
});

test("before it is accepted it is only theirs to accept", async () => {
  const { leader, after } = await people();
  const { id, code } = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
  await reassign(leader, { code, personId: after.personId });
  expect(await statusOf(id)).toBe("assigned");
  await accept(after, { code });
  expect(await statusOf(id)).toBe("in_progress");
});

test("who is no official there, or has it already, is refused by the name of the field", async () => {
  const { leader, before } = await people();
  const departmentId = world.homeAffairsId;
  const { code } = await makeQuestion({
    ...{ status: "in_progress", departmentId },
    officialId: before.personId,
  });
  const other = await makePerson("official", world.constructionId);
  for (const [personId, sentence] of [
    [before.personId, "official_same"],
    [other.personId, "official_unknown"],
    [999_999, "official_unknown"],
  ] as const) {
    await expectRefusal(reassign(leader, { code, personId }), "invalid", { personId: sentence });
  }
  await expectRefusal(reassign(before, { code, personId: before.personId }), "forbidden");
});

test("given to two at once: one has it, one conflict", async () => {
  const { leader, before, after } = await people();
  const { id, code } = await makeQuestion({ status: "in_progress", departmentId: world.homeAffairsId });
  await expectOneWinner(
    [before, after].map(
      ({ personId }) =>
        () =>
          reassign(leader, { code, version: 1, personId }),
    ),
  );
  expect(await eventsOf(id)).toEqual(["question.reassigned"]);
});
