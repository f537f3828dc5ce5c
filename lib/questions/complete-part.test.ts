import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf, statusOf } from "@/lib/testing/find";
import { jointQuestion } from "@/lib/testing/joint-question";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { completePart } from "./complete-part";
import { listInboxRows } from "./inbox";
import { savePart } from "./save-part";
import { submitDraft } from "./submit-draft";

const world = useWorld();

test("a part is handed to the lead and leaves the contributing department's queue", async () => {
  const { contributor, official, id, assignmentId, code } = await jointQuestion(world);
  const queued = async () => (await listInboxRows(contributor, "department", { limit: 9 })).rows.length;
  expect(await queued()).toBe(1);
  const input = { code, assignmentId, partVersion: 0, content: "Phần của Sở Xây dựng." };
  expect(await completePart(contributor, input)).toEqual({ saved: true, version: 1 });
  const part = await db.assignment.findUniqueOrThrow({ where: { id: assignmentId } });
  expect(part).toMatchObject({
    state: "done",
    part: "Phần của Sở Xây dựng.",
    personId: contributor.personId,
  });
  expect(await queued()).toBe(0);
  expect(await statusOf(id)).toBe("in_progress");
  expect(await eventsOf(id)).toEqual(["part.completed"]);
  expect(await lettersOf(id)).toEqual([]);
  await submitDraft(official, { code, draftVersion: 0, content: "Được." });
  expect(await statusOf(id)).toBe("pending_approval");
});

test("when a colleague saved another text meanwhile nothing is handed over", async () => {
  const { contributor, id, assignmentId, code } = await jointQuestion(world);
  const colleague = await makePerson("official", world.constructionId);
  await savePart(colleague, { code, assignmentId, partVersion: 0, content: "Bản của đồng nghiệp" });
  const outcome = await completePart(contributor, {
    code,
    assignmentId,
    partVersion: 0,
    content: "Bản của tôi",
  });
  expect(outcome).toMatchObject({ saved: false, theirs: { content: "Bản của đồng nghiệp" } });
  expect(await eventsOf(id)).toEqual(["part.accepted"]);
});

test("completed twice at once it is done once", async () => {
  const { contributor, id, assignmentId, code } = await jointQuestion(world);
  const input = { code, assignmentId, partVersion: 0, content: "Một" };
  await expectOneWinner([1, 2].map(() => () => completePart(contributor, input)));
  expect(await eventsOf(id)).toEqual(["part.completed"]);
});

test("the lead department does not write the part of another", async () => {
  const { leader, assignmentId, code } = await jointQuestion(world);
  const input = { code, assignmentId, partVersion: 0, content: "Một" };
  await expectRefusal(completePart(leader, input), "forbidden");
});

test("who wrote a part does not approve the answer it may stand in", async () => {
  const { id, assignmentId, code, contributor } = await jointQuestion(world);
  await completePart(contributor, { code, assignmentId, partVersion: 0, content: "Một" });
  const authors = await db.draftAuthor.findMany({ where: { questionId: id } });
  expect(authors.map(({ personId }) => personId)).toEqual([contributor.personId]);
});
