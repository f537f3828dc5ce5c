import { describe, expect, test } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { compose } from "@/lib/mail/compose";
import { loadDelivery } from "@/lib/mail/load-delivery";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, expectRefusal, lettersOf, statusOf } from "@/lib/testing/find";
import { handedIn } from "@/lib/testing/handed-in";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion, type QuestionWish } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { approveAndSend } from "./approve-and-send";
import { markSpam } from "./mark-spam";
import { mergeInto } from "./merge-into";
import { reject } from "./reject";
import { releaseDue } from "./release";

const world = useWorld();
const coordinator = () => makePerson("coordinator", world.rootId);
const working = (data: QuestionWish["data"] = {}) =>
  makeQuestion({ status: "in_progress", departmentId: world.homeAffairsId, data });

/** The newest letter of a question, as its reader gets it. */
async function letterOf(questionId: number) {
  const { id } = await db.delivery.findFirstOrThrow({ where: { questionId }, orderBy: { id: "desc" } });
  const row = await loadDelivery(id);
  if (row === null) throw new Error("no letter");
  return (await compose(row, "shown"))?.text ?? "";
}

test("the asker of a duplicate is told, its department has nothing to do, and the earlier due date stands", async () => {
  const actor = await coordinator();
  const [sooner, later] = [new Date("2026-12-01T17:00:00+07:00"), new Date("2026-12-08T17:00:00+07:00")];
  const master = await working({ dueAt: later, originalDueAt: later });
  const duplicate = await working({ dueAt: sooner, title: "Hỏi lại về hợp đồng" });
  await mergeInto(actor, { code: duplicate.code, masterCode: master.code.toLowerCase() });
  expect(await db.question.findUniqueOrThrow({ where: { id: duplicate.id } })).toMatchObject({
    status: "duplicate",
    masterId: master.id,
    leadDepartmentId: null,
  });
  expect(await db.question.findUniqueOrThrow({ where: { id: master.id } })).toMatchObject({
    status: "in_progress",
    dueAt: sooner,
    originalDueAt: later,
  });
  expect(await db.assignment.findMany({ where: { questionId: duplicate.id } })).toMatchObject([
    { state: "recalled" },
  ]);
  expect(await eventsOf(duplicate.id)).toEqual(["question.merged"]);
  const joined = await db.event.findFirstOrThrow({ where: { questionId: master.id } });
  expect(joined).toMatchObject({
    type: "duplicate.joined",
    data: {
      duplicateCode: duplicate.code,
      previousDueAt: later.toISOString(),
      dueAt: sooner.toISOString(),
    },
  });
  expect(await lettersOf(duplicate.id)).toEqual(["citizen-merged"]);
  const letter = await letterOf(duplicate.id);
  expect(letter).toContain(master.code);
  expect(letter).toContain("01/12/2026");
  expect(letter).toContain("Hỏi lại về hợp đồng");
});

test("a later due date of the duplicate moves nothing", async () => {
  const actor = await coordinator();
  const dueAt = new Date("2026-12-01T17:00:00+07:00");
  const master = await working({ dueAt });
  const duplicate = await working({ dueAt: new Date("2026-12-08T17:00:00+07:00") });
  await mergeInto(actor, { code: duplicate.code, masterCode: master.code });
  expect(await db.question.findUniqueOrThrow({ where: { id: master.id } })).toMatchObject({
    dueAt,
    version: 1,
  });
});

test("merged into what is public, the asker gets the public answer and its address at once", async () => {
  const actor = await coordinator();
  const master = await makeQuestion({ status: "closed", data: { publication: "published" } });
  await db.publicVersion.create({
    data: {
      questionId: master.id,
      slug: "thoi-han-hop-dong-1",
      title: "Thời hạn hợp đồng",
      content: "Thời hạn?",
      answer: "Không quá **36 tháng**.",
      publishedAt: new Date(),
    },
  });
  const duplicate = await makeQuestion();
  await mergeInto(actor, { code: duplicate.code, masterCode: master.code });
  const letter = await letterOf(duplicate.id);
  expect(letter).toContain("Không quá **36 tháng**.");
  expect(letter).toContain("/hoi-dap/thoi-han-hop-dong-1");
});

test("an answer goes to those merged into it, and to those merged into these, without the other asker's words", async () => {
  setTestClock("2026-11-23T09:00:00+07:00");
  const actor = await coordinator();
  const first = await handedIn(world, { title: "Câu hỏi riêng của người khác" });
  const [second, third] = [await makeQuestion(), await makeQuestion({ email: "khac@example.vn" })];
  await db.question.updateMany({ where: { id: { in: [second.id, third.id] } }, data: { dueAt: null } });
  await mergeInto(actor, { code: third.code, masterCode: second.code });
  await mergeInto(actor, { code: second.code, masterCode: first.code });
  await approveAndSend(first.leader, { code: first.code, answerVersionId: first.answerVersionId });
  setClock(new Date("2026-11-23T09:01:00+07:00"));
  expect(await releaseDue()).toBe(1);
  for (const { id } of [second, third]) {
    expect(await eventsOf(id)).toContain("answer.sent");
    expect(await lettersOf(id)).toEqual(["citizen-merged", "citizen-answered"]);
    expect(await statusOf(id)).toBe("duplicate");
    const letter = await letterOf(id);
    expect(letter).toContain("36 tháng");
    expect(letter).not.toContain("Câu hỏi riêng của người khác");
    expect(letter).not.toContain("/danh-gia/");
  }
});

test("when the master ends without an answer, its duplicates stand on their own again", async () => {
  const actor = await coordinator();
  const master = await makeQuestion({ status: "received" });
  const duplicate = await makeQuestion({ status: "received" });
  const other = await makeQuestion();
  await mergeInto(actor, { code: duplicate.code, masterCode: master.code });
  await reject(actor, { code: master.code, reasonCode: "unclear", reasonText: "Nội dung không rõ." });
  expect(await db.question.findUniqueOrThrow({ where: { id: duplicate.id } })).toMatchObject({
    status: "received",
    masterId: null,
  });
  expect(await eventsOf(duplicate.id)).toEqual(["question.merged", "question.unmerged"]);
  await mergeInto(actor, { code: other.code, masterCode: duplicate.code });
  await markSpam(actor, { code: duplicate.code });
  expect(await statusOf(other.id)).toBe("submitted");
});

describe("refused, each with its own sentence", () => {
  const cases: [string, () => Promise<{ code: string }>, string][] = [
    ["an unknown code", () => Promise.resolve({ code: "HD.2026.999999" }), "merge_master_unknown"],
    ["a complaint", () => makeQuestion({ data: { kind: "complaint" } }), "merge_master_complaint"],
    ["a private question", () => makeQuestion({ data: { visibility: "private" } }), "merge_master_private"],
    ["a rejected one", () => makeQuestion({ status: "rejected" }), "merge_master_over"],
    ["an answer that is not public", () => makeQuestion({ status: "answered" }), "merge_master_over"],
    ["one without a promise", () => makeQuestion(), "merge_master_unreceived"],
  ];
  test.each(cases)("%s", async (_, makeMaster, sentence) => {
    const { id, code } = await working();
    const { code: masterCode } = await makeMaster();
    await expectRefusal(mergeInto(await coordinator(), { code, masterCode }), "invalid", {
      masterCode: sentence,
    });
    expect(await statusOf(id)).toBe("in_progress");
  });

  test("itself, and a duplicate, whose master is named", async () => {
    const actor = await coordinator();
    const [master, duplicate, next] = [await working(), await working(), await working()];
    await mergeInto(actor, { code: duplicate.code, masterCode: master.code });
    const { code } = next;
    await expectRefusal(mergeInto(actor, { code, masterCode: code }), "invalid", {
      masterCode: "merge_master_self",
    });
    await expect(mergeInto(actor, { code, masterCode: duplicate.code })).rejects.toMatchObject({
      fields: { masterCode: "merge_master_duplicate" },
      params: { master: master.code },
    });
  });

  test("anybody but coordinators, and an answered question", async () => {
    const official = await makePerson("official", world.homeAffairsId);
    const [one, other] = [await working(), await working()];
    await expectRefusal(mergeInto(official, { code: one.code, masterCode: other.code }), "forbidden");
    const { code } = await makeQuestion({ status: "answered" });
    await expectRefusal(mergeInto(await coordinator(), { code, masterCode: one.code }), "conflict");
  });
});

test("one into the other and the other into the one at once: one merge, one refusal", async () => {
  const actor = await coordinator();
  const [one, other] = [await working(), await working()];
  const outcomes = await Promise.allSettled([
    mergeInto(actor, { code: one.code, masterCode: other.code }),
    mergeInto(actor, { code: other.code, masterCode: one.code }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const statuses = [await statusOf(one.id), await statusOf(other.id)];
  expect(statuses.sort()).toEqual(["duplicate", "in_progress"]);
});
