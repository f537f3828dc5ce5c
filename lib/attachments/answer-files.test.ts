import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { mayAskerOpen, mayStaffOpen } from "@/lib/questions/answer-file-access";
import { approveAndSend } from "@/lib/questions/approve-and-send";
import { findQuestion } from "@/lib/questions/one";
import { proposeCorrection } from "@/lib/questions/propose-correction";
import { releaseDue } from "@/lib/questions/release";
import { submitDraft } from "@/lib/questions/submit-draft";
import { findByToken } from "@/lib/questions/track";
import { linkToken } from "@/lib/secrets";
import { eventsOf, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { makeUpload } from "@/lib/testing/make-upload";
import { useWorld } from "@/lib/testing/use-world";
import { listDraftFiles } from "./answer-files";
import { attachToAnswerSchema } from "./answer-schema";
import { attachToAnswer } from "./attach-to-answer";
import { detachFromAnswer } from "./detach-from-answer";
import { findAttachment } from "./open";

const world = useWorld();

async function inProgress() {
  const official = await makePerson("official", world.homeAffairsId);
  const departmentId = world.homeAffairsId;
  const made = { status: "in_progress", departmentId, officialId: official.personId } as const;
  const question = await makeQuestion(made);
  return { official, token: linkToken(question.code, "track", 1), ...question };
}
const idsOf = async (questionId: number) => (await listDraftFiles(questionId)).map(({ id }) => id);

test("files belong to the draft, go with the version handed in, and only then to the asker", async () => {
  const { official, id, code, token } = await inProgress();
  const leader = await makePerson("leader", world.homeAffairsId);
  const helper = await makePerson("official", world.constructionId);
  const operator = await makePerson("operator", world.rootId);
  await db.assignment.create({
    data: { questionId: id, departmentId: world.constructionId, role: "contributing", state: "done" },
  });
  const upload = await makeUpload("mẫu đơn.pdf");
  await attachToAnswer(official, { code, uploads: [upload] });
  expect(await eventsOf(id)).toEqual([]);
  await submitDraft(official, { code, draftVersion: 0, content: "Trả lời" });
  const version = (await findQuestion(leader, code))?.answerVersions[0];
  expect(version?.answerFiles).toMatchObject([{ attachment: { id: upload, fileName: "mẫu đơn.pdf" } }]);
  const file = await findAttachment(upload);
  expect(file).toMatchObject({ question: { id, code }, ofAnswer: true });
  const question = { id, code };
  const open = async () => [
    await mayAskerOpen(token, upload, question),
    await mayStaffOpen(leader, upload, question),
    await mayStaffOpen(helper, upload, question),
    await mayStaffOpen(operator, upload, question),
  ];
  expect(await open()).toEqual([false, true, false, false]);
  await approveAndSend(leader, { code, answerVersionId: version!.id });
  expect(await open()).toEqual([false, true, false, false]);
  await db.question.update({ where: { id }, data: { releaseAt: new Date(0) } });
  await releaseDue();
  expect(await open()).toEqual([true, true, true, true]);
  const tracked = await findByToken(token);
  expect(tracked?.answers[0]?.answerVersion.answerFiles).toHaveLength(1);
  expect(tracked?.attachments).toEqual([]);
  await proposeCorrection(official, { code, content: "Khác", reason: "Nhầm" });
  expect(await db.answerFile.count()).toBe(2);
});

test("whose question was merged opens the files of the answer, a stranger does not", async () => {
  const { official, id, code } = await inProgress();
  const upload = await makeUpload();
  await attachToAnswer(official, { code, uploads: [upload] });
  await submitDraft(official, { code, draftVersion: 0, content: "Trả lời" });
  const { id: answerVersionId } = await db.answerVersion.findFirstOrThrow({ where: { questionId: id } });
  const at = new Date();
  await db.answer.create({ data: { questionId: id, answerVersionId, approvedAt: at, releasedAt: at } });
  const duplicate = await makeQuestion({ status: "duplicate", data: { masterId: id } });
  const stranger = await makeQuestion();
  const opens = (other: string) => mayAskerOpen(linkToken(other, "track", 1), upload, { id, code });
  expect(await opens(duplicate.code)).toBe(true);
  expect(await opens(stranger.code)).toBe(false);
});

test("a file taken out again is deleted with the expired ones, unless a version holds it", async () => {
  const { official, id, code } = await inProgress();
  const [one, two] = [await makeUpload(), await makeUpload()];
  await attachToAnswer(official, { code, uploads: [one, two] });
  await detachFromAnswer(official, { code, id: one });
  expect(await idsOf(id)).toEqual([two]);
  expect((await db.attachment.findUniqueOrThrow({ where: { id: one } })).state).toBe("pending");
  await submitDraft(official, { code, draftVersion: 0, content: "Trả lời" });
  await db.question.update({ where: { id }, data: { status: "in_progress" } });
  await detachFromAnswer(official, { code, id: two });
  expect((await db.attachment.findUniqueOrThrow({ where: { id: two } })).state).toBe("ready");
  await expectRefusal(detachFromAnswer(official, { code, id: two }), "not_found");
});

test("an answer has five files at most, also when two attach at once, and a file is attached once", async () => {
  const { official, id, code } = await inProgress();
  const files = await Promise.all([1, 2, 3, 4, 5, 6].map(() => makeUpload()));
  const halves = [files.slice(0, 3), files.slice(3)];
  const outcomes = await Promise.allSettled(
    halves.map((uploads) => attachToAnswer(official, { code, uploads })),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const kept = await idsOf(id);
  expect(kept).toHaveLength(3);
  await expectRefusal(attachToAnswer(official, { code, uploads: [kept[0]!] }), "invalid", {
    uploads: "file_lost",
  });
  expect(attachToAnswerSchema.safeParse({ code, uploads: "" }).error?.issues).toMatchObject([
    { path: ["uploads"], message: "file_missing" },
  ]);
});

test("only who drafts attaches and takes out, and of two who take out one does", async () => {
  const { official, code } = await inProgress();
  const coordinator = await makePerson("coordinator", world.rootId);
  const stranger = await makePerson("official", world.constructionId);
  const upload = await makeUpload();
  await expectRefusal(attachToAnswer(coordinator, { code, uploads: [upload] }), "forbidden");
  await expectRefusal(attachToAnswer(stranger, { code, uploads: [upload] }), "not_found");
  await attachToAnswer(official, { code, uploads: [upload] });
  await expectRefusal(detachFromAnswer(coordinator, { code, id: upload }), "forbidden");
  const outcomes = await Promise.allSettled(
    [1, 2].map(() => detachFromAnswer(official, { code, id: upload })),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("an answer does not take a file in which the scanner found something", async () => {
  const { official, id, code } = await inProgress();
  const upload = await makeUpload("mẫu đơn.pdf");
  await db.attachment.update({ where: { id: upload }, data: { scan: "infected" } });
  const attaching = attachToAnswer(official, { code, uploads: [upload] });
  await expect(attaching).rejects.toMatchObject({ fields: { uploads: "file_infected" } });
  expect(await idsOf(id)).toEqual([]);
});
