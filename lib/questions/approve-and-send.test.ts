import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { handedIn } from "@/lib/testing/handed-in";
import { useWorld } from "@/lib/testing/use-world";
import { approveAndSend, holdMs } from "./approve-and-send";
import { releaseDue } from "./release";
import { returnDraft } from "./return-draft";
import { saveDraft } from "./save-draft";
import { submitDraft } from "./submit-draft";
import { undoSend } from "./undo-send";

const world = useWorld();

test("approving holds the answer for ten seconds and tells the citizen nothing yet", async () => {
  const { leader, id, ...target } = await handedIn(world);
  const before = Date.now();
  const { releaseAt } = await approveAndSend(leader, target);
  expect(releaseAt.getTime()).toBeGreaterThanOrEqual(before + holdMs);
  const question = await db.question.findUniqueOrThrow({ where: { id }, include: { answers: true } });
  expect(question).toMatchObject({ status: "pending_approval", releaseAt, answeredAt: null });
  expect(question.answers).toMatchObject([{ answerVersionId: target.answerVersionId, releasedAt: null }]);
  expect(await db.approval.findMany()).toMatchObject([{ decision: "approved", personId: leader.personId }]);
  expect(await eventsOf(id)).toEqual(["answer.approved"]);
  expect(await lettersOf(id)).toEqual([]);
});

test("nobody approves an own draft, and no official approves", async () => {
  const { leader, official, id, ...target } = await handedIn(world);
  await expectRefusal(approveAndSend(official, target), "forbidden");
  await db.draftAuthor.create({ data: { questionId: id, personId: leader.personId } });
  await expectRefusal(approveAndSend(leader, target), "forbidden");
});

test("who wrote a returned version does not approve the one made of the same words", async () => {
  const { leader, official, code } = await handedIn(world);
  const other = await makePerson("leader", world.homeAffairsId);
  const content = "Theo quy định, thời hạn là 36 tháng.";
  const back = { code, reasonCode: "style", comment: "Gọn hơn." } as const;
  const newest = async () => (await db.answerVersion.findFirstOrThrow({ orderBy: { id: "desc" } })).id;
  await returnDraft(other, back);
  await submitDraft(leader, { code, draftVersion: 1, content });
  await returnDraft(other, back);
  await submitDraft(official, { code, draftVersion: 2, content });
  await expectRefusal(approveAndSend(leader, { code, answerVersionId: await newest() }), "forbidden");
  await approveAndSend(other, { code, answerVersionId: await newest() });
});

test("a leader who saved a draft does not approve, even when an official wrote another text over it", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const leader = await makePerson("leader", world.homeAffairsId);
  const other = await makePerson("leader", world.homeAffairsId);
  const { code } = await makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
  });
  await saveDraft(leader, { code, draftVersion: 0, content: "Lời của lãnh đạo." });
  await submitDraft(official, { code, draftVersion: 1, content: "Lời của chuyên viên." });
  const { id } = await db.answerVersion.findFirstOrThrow();
  await expectRefusal(approveAndSend(leader, { code, answerVersionId: id }), "forbidden");
  await approveAndSend(other, { code, answerVersionId: id });
});

test("an edit after the approval needs an approval of its own", async () => {
  const { leader, official, id, code, answerVersionId } = await handedIn(world);
  await approveAndSend(leader, { code, answerVersionId });
  const edit = { code, draftVersion: 1, content: "Sửa sau khi duyệt." };
  await expectRefusal(submitDraft(official, edit), "conflict");
  await undoSend(leader, { code });
  await returnDraft(leader, { code, reasonCode: "style", comment: "Gọn hơn." });
  await submitDraft(official, edit);
  await expectRefusal(approveAndSend(leader, { code, answerVersionId }), "conflict");
  expect(await db.approval.count({ where: { decision: "approved" } })).toBe(0);
  setTestClock("2030-01-01T09:00:00+07:00");
  expect(await releaseDue()).toBe(0);
  expect(await lettersOf(id)).toEqual([]);
});

test("when the only leader drafted, the leader of the province approves", async () => {
  const { leader, id, ...target } = await handedIn(world);
  const provinceLeader = await makePerson("leader", world.rootId);
  await expectRefusal(approveAndSend(provinceLeader, target), "forbidden");
  await db.draftAuthor.create({ data: { questionId: id, personId: leader.personId } });
  await approveAndSend(provinceLeader, target);
  expect(await eventsOf(id)).toEqual(["answer.approved"]);
});

test("the version approved is the version sent: a newer one is a conflict", async () => {
  const { leader, official, id, ...target } = await handedIn(world);
  await db.answerVersion.create({
    data: { questionId: id, number: 2, content: "Mới", authorId: official.personId },
  });
  await expectRefusal(approveAndSend(leader, target), "conflict");
});

test("two leaders approve at once: one answer, one conflict", async () => {
  const { leader, id, ...target } = await handedIn(world);
  const other = await makePerson("leader", world.homeAffairsId);
  await expectOneWinner([leader, other].map((person) => () => approveAndSend(person, target)));
  expect(await db.answer.count({ where: { questionId: id } })).toBe(1);
});
