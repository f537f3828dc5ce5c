import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { accept } from "@/lib/questions/accept";
import { approveAndSend } from "@/lib/questions/approve-and-send";
import { assign } from "@/lib/questions/assign";
import { mergeInto } from "@/lib/questions/merge-into";
import { receive } from "@/lib/questions/receive";
import { recallAssignment } from "@/lib/questions/recall-assignment";
import { releaseDue } from "@/lib/questions/release";
import { setTestClock } from "@/lib/testing/clock";
import { handedIn } from "@/lib/testing/handed-in";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion, type QuestionWish } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { sweepBreaches } from "./breaches";

const world = useWorld();
const due = new Date("2026-11-20T17:00:00+07:00");
const before = "2026-11-20T16:59:00+07:00";
const after = "2026-11-20T17:00:01+07:00";
const daysLater = "2026-11-25T09:00:00+07:00";

async function inProgress(data: QuestionWish["data"] = {}) {
  const official = await makePerson("official", world.homeAffairsId);
  const question = await makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
    data: { dueAt: due, ...data },
  });
  return { ...question, official };
}

function ledger(questionId: number) {
  return db.breach.findMany({
    where: { questionId },
    orderBy: { id: "asc" },
    select: { clock: true, departmentId: true, personId: true, dueAt: true },
  });
}

test("a missed answer is charged to the department and its official, right after and not before", async () => {
  const { id, official } = await inProgress();
  setTestClock(before);
  expect(await sweepBreaches()).toBe(0);
  setTestClock(after);
  expect(await sweepBreaches()).toBe(1);
  expect(await ledger(id)).toEqual([
    { clock: "answer", departmentId: world.homeAffairsId, personId: official.personId, dueAt: due },
  ]);
  expect(await sweepBreaches()).toBe(0);
});

test("the portal's own desk is charged for triage and for what nobody was given", async () => {
  const waiting = await makeQuestion({ data: { triageDueAt: due } });
  const received = await makeQuestion({ status: "received", data: { dueAt: due } });
  setTestClock(after);
  await sweepBreaches();
  const desk = { departmentId: world.rootId, personId: null, dueAt: due };
  expect(await ledger(waiting.id)).toEqual([{ clock: "triage", ...desk }]);
  expect(await ledger(received.id)).toEqual([{ clock: "answer", ...desk }]);
});

test("a department that did not accept in time is charged for acceptance", async () => {
  const { id } = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
  await db.assignment.updateMany({ where: { questionId: id }, data: { acceptDueAt: due } });
  setTestClock(after);
  await sweepBreaches();
  expect(await ledger(id)).toEqual([
    { clock: "acceptance", departmentId: world.homeAffairsId, personId: null, dueAt: due },
  ]);
});

test("publishing late is the desk's", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const { id } = await makeQuestion({
    status: "answered",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
    data: { publication: "queued", publicationDueAt: due },
  });
  setTestClock(after);
  await sweepBreaches();
  expect(await ledger(id)).toEqual([
    { clock: "publication", departmentId: world.rootId, personId: null, dueAt: due },
  ]);
});

test("whoever held it when the date passed is charged, although it moved on before the sweep came back", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code, official } = await inProgress();
  const next = await makePerson("official", world.constructionId);
  setTestClock(daysLater);
  await recallAssignment(coordinator, { code });
  await assign(coordinator, {
    code,
    leadDepartmentId: world.constructionId,
    contributingDepartmentIds: [],
    instruction: "",
  });
  await accept(next, { code });
  await sweepBreaches();
  expect(await ledger(id)).toEqual([
    { clock: "answer", departmentId: world.homeAffairsId, personId: official.personId, dueAt: due },
  ]);
});

test("what was done late before any sweep came is late all the same", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code } = await makeQuestion({ data: { triageDueAt: due } });
  setTestClock(daysLater);
  await receive(coordinator, {
    ...{ code, topicId: world.topicId, placeId: null },
    kind: "question",
    urgency: "normal",
  });
  await sweepBreaches();
  expect(await ledger(id)).toMatchObject([{ clock: "triage", departmentId: world.rootId }]);
});

test("a paused clock misses nothing; one that was missed before the pause stays missed", async () => {
  const status = { status: "needs_info" as const, pausedAt: new Date("2026-11-18T09:00:00+07:00") };
  const paused = await inProgress(status);
  const late = await inProgress({ ...status, pausedAt: new Date("2026-11-23T09:00:00+07:00") });
  setTestClock(daysLater);
  await sweepBreaches();
  expect(await ledger(paused.id)).toEqual([]);
  expect(await ledger(late.id)).toMatchObject([{ clock: "answer", dueAt: due }]);
});

test("an answer approved in time is in time, although it is released after the date", async () => {
  const { leader, id, code, answerVersionId } = await handedIn(world, { dueAt: due });
  setTestClock(before);
  await approveAndSend(leader, { code, answerVersionId });
  await db.answer.updateMany({ data: { approvedAt: new Date("2026-11-20T16:59:55+07:00") } });
  await db.question.update({ where: { id }, data: { releaseAt: new Date("2026-11-20T17:00:05+07:00") } });
  setTestClock("2026-11-20T17:00:02+07:00");
  await sweepBreaches();
  setTestClock("2026-11-20T17:00:06+07:00");
  expect(await releaseDue()).toBe(1);
  await sweepBreaches();
  expect(await ledger(id)).toEqual([]);
});

test("an answer approved a second late is late when it is released", async () => {
  const { leader, id, code, answerVersionId } = await handedIn(world, { dueAt: due });
  setTestClock(after);
  await approveAndSend(leader, { code, answerVersionId });
  expect(await ledger(id)).toMatchObject([{ clock: "answer", dueAt: due }]);
});

test("a date that a duplicate brought along is charged to who missed it", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { code, id } = await inProgress();
  const official = await makePerson("official", world.constructionId);
  const master = await makeQuestion({
    status: "in_progress",
    departmentId: world.constructionId,
    officialId: official.personId,
    data: { dueAt: new Date("2026-12-04T17:00:00+07:00") },
  });
  setTestClock(daysLater);
  await mergeInto(coordinator, { code, masterCode: master.code });
  await sweepBreaches();
  const missed = await ledger(id);
  expect(missed).toMatchObject([{ clock: "answer", departmentId: world.homeAffairsId, dueAt: due }]);
  expect(await ledger(master.id)).toEqual(missed);
});

test("only the newest date of an extended question counts, and a new clock is missed anew", async () => {
  const { id } = await inProgress();
  const later = new Date("2026-11-24T17:00:00+07:00");
  await db.question.update({ where: { id }, data: { dueAt: later } });
  setTestClock("2026-11-23T09:00:00+07:00");
  expect(await sweepBreaches()).toBe(0);
  setTestClock(daysLater);
  await sweepBreaches();
  const anew = new Date("2026-11-25T08:00:00+07:00");
  await db.question.update({ where: { id }, data: { dueAt: anew } });
  await sweepBreaches();
  expect((await ledger(id)).map(({ dueAt }) => dueAt)).toEqual([later, anew]);
});

test("many processes sweep at once and write each row once, more than one batch of them", async () => {
  await db.question.createMany({
    data: Array.from({ length: 620 }, (_, index) => ({
      code: `HD.2025.${String(index).padStart(6, "0")}`,
      ...{ submissionKey: `b${index}`, trackingHash: `b${index}`, linkHash: `b${index}` },
      ...{ title: "Hỏi", content: "Nội dung", submittedAt: due, triageDueAt: due },
    })),
  });
  setTestClock(after);
  await Promise.all([1, 2, 3, 4].map(() => sweepBreaches()));
  await sweepBreaches();
  expect(await db.breach.count()).toBe(620);
});
