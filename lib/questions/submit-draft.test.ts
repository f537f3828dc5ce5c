import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf, statusOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { saveDraft } from "./save-draft";
import { submitDraft } from "./submit-draft";

const world = useWorld();

async function inProgress() {
  const official = await makePerson("official", world.homeAffairsId);
  const question = await makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
  });
  return { official, ...question };
}

test("what is on the screen is handed in as an immutable version", async () => {
  const { official, id, code } = await inProgress();
  await saveDraft(official, { code, draftVersion: 0, content: "Một" });
  await submitDraft(official, { code, draftVersion: 1, content: "Một hai ba" });
  expect(await statusOf(id)).toBe("pending_approval");
  const versions = await db.answerVersion.findMany({ where: { questionId: id } });
  expect(versions).toMatchObject([{ number: 1, content: "Một hai ba", authorId: official.personId }]);
  expect(await eventsOf(id)).toEqual(["draft.submitted"]);
  expect(await lettersOf(id)).toEqual([]);
  await expect(db.answerVersion.updateMany({ data: { content: "Khác" } })).rejects.toThrow();
});

test("when a colleague saved another text meanwhile nothing is handed in", async () => {
  const { official, id, code } = await inProgress();
  const colleague = await makePerson("official", world.homeAffairsId);
  await saveDraft(colleague, { code, draftVersion: 0, content: "Bản của đồng nghiệp" });
  const outcome = await submitDraft(official, { code, draftVersion: 0, content: "Bản của tôi" });
  expect(outcome).toMatchObject({ saved: false, theirs: { content: "Bản của đồng nghiệp" } });
  expect(await statusOf(id)).toBe("in_progress");
  expect(await db.answerVersion.count()).toBe(0);
});

test("coordinators do not hand in", async () => {
  const { code } = await inProgress();
  const coordinator = await makePerson("coordinator", world.rootId);
  await expectRefusal(submitDraft(coordinator, { code, draftVersion: 0, content: "Một" }), "forbidden");
});

test("handed in twice at once is one version", async () => {
  const { official, id, code } = await inProgress();
  await saveDraft(official, { code, draftVersion: 0, content: "Một" });
  await expectOneWinner(
    [1, 2].map(() => () => submitDraft(official, { code, version: 1, draftVersion: 1, content: "Một" })),
  );
  expect(await db.answerVersion.count({ where: { questionId: id } })).toBe(1);
});
