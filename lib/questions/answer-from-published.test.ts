import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { publish } from "@/lib/publishing/publish";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf } from "@/lib/testing/find";
import { jointQuestion } from "@/lib/testing/joint-question";
import { makePerson, makePersonWith } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { publishedAnswer } from "@/lib/testing/published-answer";
import { useWorld } from "@/lib/testing/use-world";
import { answerFromPublished } from "./answer-from-published";
import { findQuestion } from "./one";
import { saveDraft } from "./save-draft";

const world = useWorld();

async function choice() {
  const { publicVersionId, answer, questionId } = await publishedAnswer(world);
  return { input: { publicVersionId, textHash: hash(answer) }, answer, sourceId: questionId };
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

test("the hotline answers a caller on the spot, word for word, and the copy is not published", async () => {
  const operator = await makePerson("operator", world.rootId);
  const { id, code } = await makeQuestion({ status: "received" });
  const { input, answer } = await choice();
  await answerFromPublished(operator, { code, ...input });
  const question = await db.question.findUniqueOrThrow({ where: { id } });
  expect(question).toMatchObject({
    status: "answered",
    publication: "not_for_publication",
    leadDepartmentId: null,
  });
  const sent = await db.answer.findMany({ where: { questionId: id }, include: { answerVersion: true } });
  expect(sent).toMatchObject([
    {
      ...{ approvedById: null, publicVersionId: input.publicVersionId, releasedAt: question.answeredAt },
      answerVersion: { content: answer, authorId: operator.personId },
    },
  ]);
  expect(await eventsOf(id)).toEqual(["answer.reused"]);
  expect(await lettersOf(id)).toEqual(["citizen-answered"]);
  const editor = await makePerson("editor", world.rootId);
  const { code: itself, version } = question;
  const texts = { title: "Một", content: "Hai", answer };
  await expectRefusal(publish(editor, { code: itself, version, ...texts }), "conflict");
});

test("an official answers without a leader; the draft and the parts still being written end", async () => {
  const { official, contributor, id, code } = await jointQuestion(world, "accepted");
  await saveDraft(official, { code, draftVersion: 0, content: "Dở dang" });
  const { input } = await choice();
  await expectRefusal(answerFromPublished(contributor, { code, ...input }), "forbidden");
  await answerFromPublished(official, { code, ...input });
  expect(await db.draft.count({ where: { questionId: id } })).toBe(0);
  expect((await findQuestion(official, code))?.draftRevisions).toMatchObject([{ content: "Dở dang" }]);
  const assignments = await db.assignment.findMany({ where: { questionId: id }, orderBy: { id: "asc" } });
  expect(assignments.map(({ state }) => state)).toEqual(["done", "recalled"]);
});

test("the citations come along", async () => {
  const operator = await makePerson("operator", world.rootId);
  const { id, code } = await makeQuestion({ status: "received" });
  const { input, sourceId } = await choice();
  await cite(sourceId, null);
  await answerFromPublished(operator, { code, ...input });
  const [version] = await db.answerVersion.findMany({
    where: { questionId: id },
    include: { answerCitations: { include: { document: true } } },
  });
  expect(version?.answerCitations).toMatchObject([
    { article: "Điều 20", document: { number: "45/2019/QH14" } },
  ]);
});

test("a text that was edited since it was read, taken down, corrected or outdated is not sent", async () => {
  const operator = await makePerson("operator", world.rootId);
  const { id, code } = await makeQuestion({ status: "received" });
  const { input, sourceId } = await choice();
  const refused = (reason: string) =>
    expect(answerFromPublished(operator, { code, ...input })).rejects.toMatchObject({
      code: "conflict",
      reason,
    });
  const where = { id: input.publicVersionId };
  await expectRefusal(answerFromPublished(operator, { code, ...input, publicVersionId: 999 }), "not_found");

  await db.publicVersion.update({ where, data: { answer: "Sửa rồi." } });
  await refused("published_changed");
  await db.publicVersion.update({ where, data: { unpublishedAt: new Date(), unpublishReason: "Cũ" } });
  await refused("published_gone");
  await db.publicVersion.update({ where, data: { unpublishedAt: null, unpublishReason: null } });
  await db.question.update({ where: { id: sourceId }, data: { publication: "queued" } });
  await refused("published_replaced");
  await db.question.update({ where: { id: sourceId }, data: { publication: "published" } });
  await cite(sourceId, new Date("2026-01-01"));
  await refused("published_outdated");
  expect(await eventsOf(id)).toEqual([]);
  expect(await db.answer.count({ where: { questionId: id } })).toBe(0);
});

test("a complaint is not answered with what was said to others", async () => {
  const departmentId = world.rootId;
  const person = await makePersonWith([
    { role: "operator", departmentId },
    { role: "coordinator", departmentId },
  ]);
  const { code } = await makeQuestion({ status: "received", data: { kind: "complaint" } });
  const { input } = await choice();
  await expectRefusal(answerFromPublished(person, { code, ...input }), "forbidden");
});

test("two operators at once: one answer, one conflict", async () => {
  const people = [await makePerson("operator", world.rootId), await makePerson("operator", world.rootId)];
  const { id, code } = await makeQuestion({ status: "received" });
  const { input } = await choice();
  await expectOneWinner(people.map((person) => () => answerFromPublished(person, { code, ...input })));
  expect(await db.answer.count({ where: { questionId: id } })).toBe(1);
  expect(await lettersOf(id)).toEqual(["citizen-answered"]);
});

async function cite(questionId: number, expiredOn: Date | null) {
  const sent = await db.answer.findFirstOrThrow({ where: { questionId } });
  await db.answerCitation.create({
    data: {
      answerVersion: { connect: { id: sent.answerVersionId } },
      document: { create: { number: "45/2019/QH14", title: "Bộ luật Lao động", expiredOn } },
      article: "Điều 20",
    },
  });
}
