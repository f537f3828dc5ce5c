import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { findPublic } from "@/lib/publishing/find-public";
import { publish } from "@/lib/publishing/publish";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf, statusOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { publishedAnswer } from "@/lib/testing/published-answer";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { dropCorrection } from "./drop-correction";
import { listInboxRows } from "./inbox";
import { proposeCorrection } from "./propose-correction";
import { sendCorrection } from "./send-correction";

const world = useWorld();
const proposal = { content: "Theo quy định, thời hạn là 24 tháng.", reason: "Ghi nhầm 36 tháng." };

async function answered() {
  const official = await makePerson("official", world.homeAffairsId);
  const leader = await makePerson("leader", world.homeAffairsId);
  const question = await makeQuestion({
    status: "answered",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
  });
  return { official, leader, ...question };
}

/** The version that waits for the leader. */
async function waiting(questionId: number): Promise<number> {
  const open = await db.correction.findFirstOrThrow({
    where: { questionId, sentAt: null, droppedAt: null },
  });
  return open.answerVersionId;
}

test("a correction waits in the queue of the leader, and the citizen hears nothing yet", async () => {
  const { official, leader, id, code } = await answered();
  await proposeCorrection(official, { code, ...proposal });
  expect(await db.correction.findMany()).toMatchObject([
    { reason: proposal.reason, proposedById: official.personId, sentAt: null, droppedAt: null },
  ]);
  expect(await statusOf(id)).toBe("answered");
  expect(await eventsOf(id)).toEqual(["correction.proposed"]);
  expect(await lettersOf(id)).toEqual([]);
  const { rows } = await listInboxRows(leader, "approval", { limit: 9 });
  expect(rows).toMatchObject([{ code }]);
});

test("sent, the new text stands beside the first one, whose time stays", async () => {
  const { official, leader, id, code } = await answered();
  const { answeredAt } = await db.question.findUniqueOrThrow({ where: { id } });
  await proposeCorrection(official, { code, ...proposal });
  await sendCorrection(leader, { code, answerVersionId: await waiting(id) });
  const answers = await db.answer.findMany({
    where: { questionId: id },
    orderBy: { id: "asc" },
    include: { answerVersion: { include: { approvals: true } } },
  });
  expect(answers[1]).toMatchObject({
    correctsId: answers[0]?.id,
    approvedById: leader.personId,
    answerVersion: { content: proposal.content, approvals: [{ decision: "approved" }] },
  });
  expect(answers[1]?.releasedAt).not.toBeNull();
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({
    ...{ status: "answered", answeredAt, publication: "none" },
  });
  expect(await eventsOf(id)).toEqual(["correction.proposed", "answer.corrected"]);
  expect(await lettersOf(id)).toEqual(["citizen-corrected"]);
  expect((await listInboxRows(leader, "approval", { limit: 9 })).rows).toEqual([]);
});

test("what was published keeps its page, which says a new text is coming, until the editor publishes it", async () => {
  const { questionId: id, publicVersionId } = await publishedAnswer(world);
  const { code } = await db.question.findUniqueOrThrow({ where: { id } });
  const { slug, answer, ...texts } = await db.publicVersion.findUniqueOrThrow({
    where: { id: publicVersionId },
  });
  const leader = await makePerson("leader", world.homeAffairsId);
  const editor = await makePerson("editor", world.rootId);
  expect(await findPublic(slug)).toMatchObject({ question: { awaitsCorrection: false } });
  await proposeCorrection(await makePerson("official", world.homeAffairsId), { code, ...proposal });
  await sendCorrection(leader, { code, answerVersionId: await waiting(id) });
  const { publication, version } = await db.question.findUniqueOrThrow({ where: { id } });
  expect(publication).toBe("queued");
  expect(await findPublic(slug)).toMatchObject({ question: { answer, awaitsCorrection: true } });
  const { title, content } = texts;
  await publish(editor, { code, version, title, content, answer: proposal.content });
  expect(await findPublic(slug)).toMatchObject({
    question: { answer: proposal.content, awaitsCorrection: false },
  });
});

test("four eyes: nobody sends an own correction; the leader of the province stands in for the only leader", async () => {
  const { official, leader, id, code } = await answered();
  const provinceLeader = await makePerson("leader", world.rootId);
  await proposeCorrection(leader, { code, ...proposal });
  const input = { code, answerVersionId: await waiting(id) };
  await expectRefusal(sendCorrection(official, input), "forbidden");
  await expectRefusal(sendCorrection(leader, input), "forbidden");
  await sendCorrection(provinceLeader, input);
  expect(await lettersOf(id)).toEqual(["citizen-corrected"]);
});

test("one correction at a time, with a text of its own, of an answer that was sent", async () => {
  const { official, leader, id, code } = await answered();
  const sent = await db.answerVersion.findFirstOrThrow({ where: { questionId: id } });
  await expectRefusal(proposeCorrection(official, { code, ...proposal, content: sent.content }), "invalid", {
    content: "correction_same",
  });
  await proposeCorrection(official, { code, ...proposal });
  await expectRefusal(proposeCorrection(leader, { code, ...proposal }), "conflict");
  const lapsed = await makeQuestion({
    status: "closed",
    departmentId: world.homeAffairsId,
    data: { reasonCode: "lapsed" },
  });
  await expectRefusal(proposeCorrection(official, { code: lapsed.code, ...proposal }), "conflict");
});

test("its proposer or a leader drops it, says why, and another may be proposed", async () => {
  const { official, leader, id, code } = await answered();
  const colleague = await makePerson("official", world.homeAffairsId);
  await expectRefusal(dropCorrection(leader, { code, reason: "Đã đúng." }), "conflict");
  await proposeCorrection(official, { code, ...proposal });
  const answerVersionId = await waiting(id);
  await expectRefusal(dropCorrection(colleague, { code, reason: "Đã đúng." }), "forbidden");
  await dropCorrection(leader, { code, reason: "Văn bản mới vẫn ghi 36 tháng." });
  expect(await db.correction.findMany()).toMatchObject([
    { droppedById: leader.personId, dropReason: "Văn bản mới vẫn ghi 36 tháng." },
  ]);
  expect(await eventsOf(id)).toEqual(["correction.proposed", "correction.dropped"]);
  expect(await lettersOf(id)).toEqual([]);
  await expectRefusal(sendCorrection(leader, { code, answerVersionId }), "conflict");
  await proposeCorrection(colleague, { code, ...proposal });
  await dropCorrection(colleague, { code, reason: "Nhầm câu hỏi." });
});

test.each([
  ["proposed", (person: Viewer, code: string) => proposeCorrection(person, { code, ...proposal }), 1],
  ["sent", send, 2],
  ["dropped", (person: Viewer, code: string) => dropCorrection(person, { code, reason: "Đã đúng." }), 1],
] as const)("%s twice at once it happens once", async (what, attempt, answers) => {
  const { official, leader, id, code } = await answered();
  const other = await makePerson("leader", world.homeAffairsId);
  if (what !== "proposed") await proposeCorrection(official, { code, ...proposal });
  await expectOneWinner([leader, other].map((person) => () => attempt(person, code)));
  expect(await db.answer.count({ where: { questionId: id } })).toBe(answers);
  expect(await db.correction.count()).toBe(1);
});

async function send(person: Viewer, code: string): Promise<void> {
  const { id } = await db.question.findUniqueOrThrow({ where: { code } });
  const version = await db.correction.findFirstOrThrow({ where: { questionId: id } });
  await sendCorrection(person, { code, answerVersionId: version.answerVersionId });
}
