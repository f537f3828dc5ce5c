import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { handedIn } from "@/lib/testing/handed-in";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { approveAndSend } from "./approve-and-send";
import { countLists } from "./count-lists";
import { listInboxRows } from "./inbox";

const world = useWorld();

const reasonsOf = async (viewer: Viewer) =>
  Object.fromEntries(
    (await listInboxRows(viewer, "needs-me", { limit: 20 })).rows.map(({ code, reasons }) => [code, reasons]),
  );

test("an answer to approve is there until it is approved, for a leader of the department alone", async () => {
  const { leader, code, answerVersionId } = await handedIn(world);
  const other = await makePerson("leader", world.constructionId);
  expect(await reasonsOf(leader)).toEqual({ [code]: ["approve"] });
  expect(await reasonsOf(other)).toEqual({});
  expect(await countLists(leader, [{ queue: "needs-me", conditions: {} }])).toEqual([1]);
  await approveAndSend(leader, { code, answerVersionId });
  expect(await reasonsOf(leader)).toEqual({});
});

test("one's own words are nobody's to approve: another leader's, else the province's", async () => {
  const leader = await makePerson("leader", world.homeAffairsId);
  const provinceLeader = await makePerson("leader", world.rootId);
  const { code } = await makeQuestion({
    status: "pending_approval",
    departmentId: world.homeAffairsId,
    officialId: leader.personId,
  });
  expect(await reasonsOf(leader)).toEqual({});
  expect(await reasonsOf(provinceLeader)).toEqual({ [code]: ["approve"] });
  const second = await makePerson("leader", world.homeAffairsId);
  expect(await reasonsOf(second)).toEqual({ [code]: ["approve"] });
  expect(await reasonsOf(provinceLeader)).toEqual({});
});

test("what is late in the department says so, beside any other reason", async () => {
  setTestClock("2026-11-26T09:00:00+07:00");
  const leader = await makePerson("leader", world.homeAffairsId);
  const official = await makePerson("official", world.homeAffairsId);
  const dueAt = new Date("2026-11-25T17:00:00+07:00");
  const made = { departmentId: world.homeAffairsId, officialId: official.personId, data: { dueAt } };
  const working = await makeQuestion({ status: "in_progress", ...made });
  const handed = await makeQuestion({ status: "pending_approval", ...made });
  await makeQuestion({ status: "in_progress", departmentId: world.constructionId, data: { dueAt } });
  await makeQuestion({ status: "needs_info", ...made, data: { dueAt, pausedAt: dueAt } });
  expect(await reasonsOf(leader)).toEqual({
    [working.code]: ["overdue"],
    [handed.code]: ["approve", "overdue"],
  });
});

test("what was refused twice waits for a decision: here who takes it, in the province who gets it", async () => {
  const leader = await makePerson("leader", world.homeAffairsId);
  const provinceLeader = await makePerson("leader", world.rootId);
  const data = { rejectionCount: 2 };
  const free = await makeQuestion({ status: "received", data });
  const given = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId, data });
  await makeQuestion({ status: "received", data: { rejectionCount: 1 } });
  expect(await reasonsOf(leader)).toEqual({ [given.code]: ["decide"] });
  expect(await reasonsOf(provinceLeader)).toEqual({ [free.code]: ["decide"] });
});

test("an apology that is not signed and a correction that waits are there, too", async () => {
  setTestClock("2026-11-26T09:00:00+07:00");
  const leader = await makePerson("leader", world.homeAffairsId);
  const official = await makePerson("official", world.homeAffairsId);
  const dueAt = new Date("2026-11-25T17:00:00+07:00");
  const late = await makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    data: { dueAt, committedAt: new Date("2026-12-01T17:00:00+07:00") },
  });
  await db.apology.create({
    data: {
      questionId: late.id,
      number: 1,
      dueAt,
      content: "Xin lỗi ông/bà.",
      committedAt: new Date("2026-12-01T17:00:00+07:00"),
    },
  });
  const sent = await makeQuestion({
    status: "answered",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
  });
  const version = await db.answerVersion.create({
    data: { questionId: sent.id, number: 2, content: "Đính chính.", authorId: official.personId },
  });
  await db.correction.create({
    data: {
      questionId: sent.id,
      answerVersionId: version.id,
      reason: "Sai số văn bản.",
      proposedById: official.personId,
    },
  });
  expect(await reasonsOf(leader)).toEqual({ [late.code]: ["sign", "overdue"], [sent.code]: ["correct"] });
});
