import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { saveDraft } from "./save-draft";

const world = useWorld();

async function inProgress() {
  const official = await makePerson("official", world.homeAffairsId);
  const colleague = await makePerson("official", world.homeAffairsId);
  const question = await makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
  });
  return { official, colleague, ...question };
}

test("each save is written upon the one before", async () => {
  const { official, id, code } = await inProgress();
  expect(await saveDraft(official, { code, draftVersion: 0, content: "Một" })).toEqual({
    saved: true,
    version: 1,
  });
  expect(await saveDraft(official, { code, draftVersion: 1, content: "Một hai" })).toEqual({
    saved: true,
    version: 2,
  });
  expect(await db.draft.findUniqueOrThrow({ where: { questionId: id } })).toMatchObject({
    content: "Một hai",
    version: 2,
  });
  expect(await eventsOf(id)).toEqual([]);
});

test("who saves upon an old text gets the newer one back and overwrites nothing", async () => {
  const { official, colleague, id, code } = await inProgress();
  await saveDraft(official, { code, draftVersion: 0, content: "Bản của tôi" });
  const outcome = await saveDraft(colleague, { code, draftVersion: 0, content: "Bản của đồng nghiệp" });
  expect(outcome).toEqual({
    saved: false,
    theirs: { content: "Bản của tôi", authorName: official.name, version: 1 },
  });
  expect(await db.draft.findUniqueOrThrow({ where: { questionId: id } })).toMatchObject({
    content: "Bản của tôi",
  });
});

test("of two saves upon the same version one is saved and the other loses no text", async () => {
  const { official, colleague, code } = await inProgress();
  await saveDraft(official, { code, draftVersion: 0, content: "Chung" });
  const outcomes = await Promise.all(
    [official, colleague].map((writer, index) =>
      saveDraft(writer, { code, draftVersion: 1, content: `Chung ${index}` }),
    ),
  );
  const winner = outcomes.findIndex(({ saved }) => saved);
  const loser = outcomes.find(({ saved }) => !saved);
  expect(outcomes.filter(({ saved }) => saved)).toEqual([{ saved: true, version: 2 }]);
  expect(loser).toMatchObject({ theirs: { content: `Chung ${winner}`, version: 2 } });
});

test("the same text saved again is no conflict", async () => {
  const { official, code } = await inProgress();
  await saveDraft(official, { code, draftVersion: 0, content: "Một" });
  expect(await saveDraft(official, { code, draftVersion: 0, content: "Một" })).toEqual({
    saved: true,
    version: 1,
  });
});

test("coordinators do not draft, and nobody does while it waits for approval", async () => {
  const { official, id, code } = await inProgress();
  const coordinator = await makePerson("coordinator", world.rootId);
  await expectRefusal(saveDraft(coordinator, { code, draftVersion: 0, content: "Một" }), "forbidden");
  await db.question.update({ where: { id }, data: { status: "pending_approval" } });
  await expectRefusal(saveDraft(official, { code, draftVersion: 0, content: "Một" }), "conflict");
});
