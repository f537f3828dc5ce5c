import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { findQuestion } from "./one";
import { saveDraft } from "./save-draft";
import { submitDraft } from "./submit-draft";

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

/** What was replaced, as the official's page shows it: oldest first. */
async function replacedIn(...[viewer, code]: Parameters<typeof findQuestion>): Promise<string[]> {
  const question = await findQuestion(viewer, code);
  return (question?.draftRevisions ?? [])
    .map(({ author, content }) => `${author.name}: ${content}`)
    .reverse();
}

test("a text that a colleague replaces stays at the desk, with who wrote it", async () => {
  const { official, colleague, code } = await inProgress();
  await saveDraft(official, { code, draftVersion: 0, content: "Bản" });
  await saveDraft(official, { code, draftVersion: 1, content: "Bản của tôi" });
  await saveDraft(colleague, { code, draftVersion: 0, content: "Bản khác" });
  await saveDraft(colleague, { code, draftVersion: 2, content: "Bản khác" });
  await saveDraft(official, { code, draftVersion: 3, content: "Bản cuối" });
  const kept = [`${official.name}: Bản của tôi`, `${colleague.name}: Bản khác`];
  for (const reader of [official, colleague]) expect(await replacedIn(reader, code)).toEqual(kept);
  const coordinator = await makePerson("coordinator", world.rootId);
  expect(await replacedIn(coordinator, code)).toEqual(kept);
});

test("of a text written in two windows of one person, the one that is replaced stays, too", async () => {
  const { official, code } = await inProgress();
  await saveDraft(official, { code, draftVersion: 0, content: "Cửa sổ một" });
  await saveDraft(official, { code, draftVersion: 0, content: "Cửa sổ hai" });
  await saveDraft(official, { code, draftVersion: 1, content: "Cửa sổ hai" });
  expect(await replacedIn(official, code)).toEqual([`${official.name}: Cửa sổ một`]);
});

test("whoever takes over a text and hands it in leaves the one before at the desk", async () => {
  const { official, colleague, code } = await inProgress();
  await saveDraft(official, { code, draftVersion: 0, content: "Bản của tôi" });
  await submitDraft(colleague, { code, draftVersion: 1, content: "Bản đã sửa" });
  expect(await replacedIn(official, code)).toEqual([`${official.name}: Bản của tôi`]);
});

test("nobody's own saves fill the list, and it cannot be rewritten", async () => {
  const { official, colleague, id, code } = await inProgress();
  for (const [draftVersion, content] of ["Một", "Một hai", "Ba"].entries())
    await saveDraft(official, { code, draftVersion, content });
  expect(await replacedIn(official, code)).toEqual([]);
  await saveDraft(colleague, { code, draftVersion: 3, content: "Bốn" });
  await expect(
    db.draftRevision.updateMany({ where: { questionId: id }, data: { content: "" } }),
  ).rejects.toThrow();
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
