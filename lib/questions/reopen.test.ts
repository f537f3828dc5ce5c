import { describe, expect, test } from "vitest";
import { db, transaction } from "@/lib/db";
import { linkToken } from "@/lib/secrets";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf } from "@/lib/testing/find";
import { makeDepartment, makePerson } from "@/lib/testing/make";
import { makeQuestion, type QuestionWish } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { openAsCitizen } from "./open-as-citizen";
import { planReopening, reopen, reopenQuestion } from "./reopen";

const world = useWorld();
const receivedAt = new Date("2026-11-02T09:00:00+07:00");
const dueAt = new Date("2026-11-23T17:00:00+07:00");
const reason = "Câu trả lời chưa nói về trường hợp của tôi.";

/** Answered on Monday, 9 November by an official of home affairs. */
async function answered(data: QuestionWish["data"] = {}) {
  setTestClock("2026-11-09T10:00:00+07:00");
  const drafter = await makePerson("official", world.homeAffairsId);
  const question = await makeQuestion({
    status: "answered",
    departmentId: world.homeAffairsId,
    officialId: drafter.personId,
    data: { receivedAt, clockFrom: receivedAt, dueAt, originalDueAt: dueAt, publication: "queued", ...data },
  });
  return { ...question, drafter };
}

async function asCitizen(code: string) {
  const plan = await planReopening();
  await transaction(async (tx) => {
    const question = await openAsCitizen(tx, linkToken(code, "track", 1), "reopen");
    await reopenQuestion(tx, question, { actorId: null, reason, plan });
  });
}

test("another official of the department gets it on a new clock, and the first result stays", async () => {
  const { id, code, drafter } = await answered({ extendedAt: receivedAt, extensionReason: "Cần khảo sát." });
  const busy = await makePerson("official", world.homeAffairsId);
  const next = await makePerson("official", world.homeAffairsId);
  await makeQuestion({ status: "in_progress", departmentId: world.homeAffairsId, officialId: busy.personId });
  setTestClock("2026-11-16T08:00:00+07:00");
  await asCitizen(code);
  const question = await db.question.findUniqueOrThrow({ where: { id }, include: { rounds: true } });
  expect(question).toMatchObject({
    status: "in_progress",
    leadDepartmentId: world.homeAffairsId,
    officialId: next.personId,
    receivedAt,
    dueAt: new Date("2026-12-07T17:00:00+07:00"),
    originalDueAt: question.dueAt,
    extendedAt: null,
    answeredAt: null,
    publication: "none",
    reopenCount: 1,
  });
  expect(question.clockFrom?.getTime()).toBeGreaterThanOrEqual(Date.parse("2026-11-16T08:00:00+07:00"));
  expect(question.rounds).toMatchObject([
    {
      number: 1,
      departmentId: world.homeAffairsId,
      officialId: drafter.personId,
      startedAt: receivedAt,
      dueAt,
    },
  ]);
  expect(await db.assignment.findMany({ where: { questionId: id }, orderBy: { id: "asc" } })).toMatchObject([
    { state: "recalled" },
    { role: "lead", state: "accepted", personId: next.personId, binding: true },
  ]);
  expect(await db.threadEntry.findMany({ where: { questionId: id } })).toMatchObject([{ content: reason }]);
  expect(await eventsOf(id)).toEqual(["question.reopened"]);
  expect(await lettersOf(id)).toEqual(["citizen-reopened", "department-reopened snv@demo.example"]);
});

test("who drafted gets it again where nobody else is there, and somebody must accept where nobody is left", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code, drafter } = await answered({ publication: "published" });
  await reopen(coordinator, { code, reason });
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({
    officialId: drafter.personId,
    publication: "published",
  });
  expect(await db.note.findMany()).toMatchObject([{ authorId: coordinator.personId, content: reason }]);

  const other = await answered();
  await db.membership.deleteMany({ where: { role: "official" } });
  await reopen(coordinator, { code: other.code, reason });
  expect(await db.question.findUniqueOrThrow({ where: { id: other.id } })).toMatchObject({
    status: "assigned",
    officialId: null,
  });
});

test("the successor of a dissolved department takes it over", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code } = await answered();
  const middleId = await makeDepartment("giua", "Sở Trung gian");
  await db.department.updateMany({
    where: { id: { in: [world.homeAffairsId, middleId] } },
    data: { validTo: new Date("2026-11-10") },
  });
  const line = [world.homeAffairsId, middleId, world.constructionId];
  await db.departmentSuccession.createMany({
    data: line.slice(1).map((successorId, index) => {
      return { predecessorId: line[index] ?? 0, successorId, effectiveOn: new Date("2026-11-11") };
    }),
  });
  setTestClock("2026-11-16T08:00:00+07:00");
  const official = await makePerson("official", world.constructionId);
  await reopen(coordinator, { code, reason });
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({
    leadDepartmentId: world.constructionId,
    officialId: official.personId,
  });
});

test("answered without a department, it waits to be assigned", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code } = await makeQuestion({ status: "closed" });
  await reopen(coordinator, { code, reason });
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: "received" });
  expect(await db.round.count()).toBe(0);
});

describe("the asker", () => {
  test("may do so until the end of the fifteenth day after the answer", async () => {
    const first = await answered();
    const second = await answered();
    setTestClock("2026-11-24T23:59:00+07:00");
    await asCitizen(first.code);
    setTestClock("2026-11-25T00:00:00+07:00");
    await expect(asCitizen(second.code)).rejects.toMatchObject({ code: "conflict", reason: "reopen_late" });
    expect((await db.question.findUniqueOrThrow({ where: { id: second.id } })).status).toBe("answered");
  });

  test("may do so twice", async () => {
    const { code } = await answered({ reopenCount: 2 });
    await expect(asCitizen(code)).rejects.toMatchObject({ code: "conflict", reason: "reopen_often" });
  });

  test("may not where nothing was answered", async () => {
    const { code } = await answered({ status: "closed", answeredAt: null, reasonCode: "lapsed" });
    await expect(asCitizen(code)).rejects.toMatchObject({ reason: "reopen_unanswered" });
  });
});

test("officials do not reopen, and nobody what was imported", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { code, drafter } = await answered();
  await expectRefusal(reopen(drafter, { code, reason }), "forbidden");
  const imported = await answered({ channel: "import" });
  await expect(reopen(coordinator, { code: imported.code, reason })).rejects.toMatchObject({
    reason: "reopen_imported",
  });
});

test("asker and coordinator at once: one reopening, one conflict", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code } = await answered();
  await expectOneWinner([() => reopen(coordinator, { code, reason }), () => asCitizen(code)]);
  expect(await db.round.count({ where: { questionId: id } })).toBe(1);
  expect(await eventsOf(id)).toEqual(["question.reopened"]);
});
