import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { addNote } from "@/lib/questions/add-note";
import { takeSteps } from "@/lib/questions/bulk";
import { bulkSchema } from "@/lib/questions/bulk-schema";
import { countLists } from "@/lib/questions/count-lists";
import { listInboxRows } from "@/lib/questions/inbox";
import { setTestClock } from "@/lib/testing/clock";
import { withClient } from "@/lib/testing/database";
import { eventsOf, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion, type QuestionWish } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { findSnooze } from "./queries";
import { snoozeSchema } from "./schema";
import { snooze } from "./snooze";
import { unsnooze } from "./unsnooze";
import { wakeSnoozes } from "./wake";

const world = useWorld();

/** A Thursday; due on the Tuesday after, so that Monday the 30th is the latest day. */
const thursday = "2026-11-26T09:00:00+07:00";
const due = new Date("2026-12-01T17:00:00+07:00");

async function make(wish: QuestionWish = {}) {
  setTestClock(thursday);
  const official = await makePerson("official", world.homeAffairsId);
  const colleague = await makePerson("official", world.homeAffairsId);
  const question = await makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
    ...wish,
    data: { dueAt: due, ...wish.data },
  });
  return { official, colleague, question };
}

const listOf = async (viewer: Viewer, queue: "department" | "snoozed" | "mine") =>
  (await listInboxRows(viewer, queue, { limit: 10 })).rows.map(({ code, snoozedUntil, woken }) => ({
    code,
    until: snoozedUntil?.toISOString() ?? null,
    woken,
  }));
const until = (code: string, day: string) => snoozeSchema.parse({ code, until: "day", day });
const untilEvent = (code: string) => snoozeSchema.parse({ code, until: "event", day: "" });

test("until its day a question is out of one person's lists, and in theirs of what is snoozed", async () => {
  const { official, colleague, question } = await make();
  const { code } = question;
  await snooze(official, until(code, "2026-11-30"));
  expect(await listOf(official, "department")).toEqual([]);
  expect(await listOf(official, "mine")).toEqual([]);
  expect(await listOf(official, "snoozed")).toEqual([
    { code, until: "2026-11-29T17:00:00.000Z", woken: false },
  ]);
  expect(await countLists(official, [{ queue: "snoozed", conditions: {} }])).toEqual([1]);
  expect(await listOf(colleague, "department")).toEqual([{ code, until: null, woken: false }]);
  expect(await listOf(colleague, "snoozed")).toEqual([]);
  expect(await eventsOf(question.id)).toEqual([]);
});

test("on that day it comes back by itself, pointed out until the next", async () => {
  const { official, question } = await make();
  const { code } = question;
  await snooze(official, until(code, "2026-11-30"));
  setTestClock("2026-11-29T23:59:59+07:00");
  expect(await wakeSnoozes()).toBe(0);
  setTestClock("2026-11-30T00:00:01+07:00");
  expect(await listOf(official, "department")).toEqual([{ code, until: null, woken: true }]);
  expect((await Promise.all([wakeSnoozes(), wakeSnoozes()])).toSorted()).toEqual([0, 1]);
  expect(await listOf(official, "department")).toEqual([{ code, until: null, woken: true }]);
  expect(await listOf(official, "snoozed")).toEqual([]);
  setTestClock("2026-12-01T00:00:02+07:00");
  expect(await listOf(official, "department")).toEqual([{ code, until: null, woken: false }]);
});

test("the latest day is the last working day before the deadline; a later one is refused and named", async () => {
  const { official, question } = await make();
  const { code } = question;
  expect(await findSnooze(official, question.id)).toEqual({
    running: null,
    latest: "2026-11-30",
    next: "2026-11-27",
  });
  await expect(snooze(official, until(code, "2026-12-01"))).rejects.toMatchObject({
    code: "invalid",
    fields: { day: "snooze_day_late" },
    params: { day: "30/11/2026" },
  });
  await expectRefusal(snooze(official, until(code, "2026-11-26")), "invalid", { day: "snooze_day_past" });
  await expectRefusal(snooze(official, snoozeSchema.parse({ code, until: "day" })), "invalid", {
    day: "snooze_day_unknown",
  });
  expect(await db.snooze.count()).toBe(0);
});

test("when no working day is left before the deadline, it cannot be snoozed at all", async () => {
  const { official, question } = await make({ data: { dueAt: new Date("2026-11-27T17:00:00+07:00") } });
  const refused = { code: "invalid", reason: "snooze_too_near" };
  await expect(snooze(official, until(question.code, "2026-11-27"))).rejects.toMatchObject(refused);
  await expect(snooze(official, untilEvent(question.code))).rejects.toMatchObject(refused);
  const late = await make({ data: { dueAt: new Date("2026-11-25T17:00:00+07:00") } });
  await expect(snooze(late.official, untilEvent(late.question.code))).rejects.toMatchObject(refused);
});

test("until something happens: anything that does brings it back at once", async () => {
  const { official, colleague, question } = await make();
  const { code } = question;
  await snooze(official, untilEvent(code));
  expect(await listOf(official, "department")).toEqual([]);
  await addNote(colleague, { code, content: "Đã gọi cho người hỏi." });
  expect(await listOf(official, "department")).toEqual([{ code, until: null, woken: true }]);
});

test("a date that is moved brings it back, whatever day was chosen", async () => {
  const { official, question } = await make();
  await snooze(official, until(question.code, "2026-11-30"));
  const dueAt = new Date("2026-11-30T17:00:00+07:00");
  await db.question.update({ where: { id: question.id }, data: { dueAt } });
  expect(await listOf(official, "snoozed")).toEqual([]);
  expect(await listOf(official, "department")).toHaveLength(1);
});

test("it can be brought back earlier, once, and then is not pointed out", async () => {
  const { official, question } = await make();
  const { code } = question;
  await snooze(official, until(code, "2026-11-30"));
  await unsnooze(official, { code });
  expect(await listOf(official, "department")).toEqual([{ code, until: null, woken: false }]);
  await expectRefusal(unsnooze(official, { code }), "conflict");
});

test("of two that snooze at once the later one stands; there is one of them", async () => {
  const { official, question } = await make();
  const { code } = question;
  await Promise.all([snooze(official, until(code, "2026-11-27")), snooze(official, untilEvent(code))]);
  expect(await db.snooze.count({ where: { endedAt: null } })).toBe(1);
});

test("what one may not see and what is over is refused", async () => {
  const { question } = await make();
  const stranger = await makePerson("official", world.constructionId);
  await expectRefusal(snooze(stranger, untilEvent(question.code)), "not_found");
  await expectRefusal(unsnooze(stranger, { code: question.code }), "not_found");
  const over = await make({ status: "closed" });
  await expect(snooze(over.official, untilEvent(over.question.code))).rejects.toMatchObject({
    reason: "snooze_over",
  });
});

test("the person's own open desks hear of it, and nobody else's", async () => {
  const { official, question } = await make();
  const heard: string[] = [];
  await withClient(async (client) => {
    client.on("notification", ({ payload = "" }) => heard.push(payload));
    await client.query("listen hoidap");
    await snooze(official, until(question.code, "2026-11-30"));
    await expect.poll(() => heard.length).toBe(1);
  });
  expect(heard.map((notice) => JSON.parse(notice) as unknown)).toMatchObject([
    { type: "snooze", questionId: question.id, rooms: [`session:${String(official.sessionId)}`] },
  ]);
});

test("in bulk each question is held to its own deadline", async () => {
  const { official, question } = await make();
  const near = await makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    data: { dueAt: new Date("2026-11-30T17:00:00+07:00") },
  });
  const input = {
    step: "snooze",
    row: [`${question.code}:1`, `${near.code}:1`],
    until: "day",
    day: "2026-11-30",
  };
  expect(await takeSteps(official, bulkSchema.parse(input))).toEqual([
    { code: question.code, outcome: "done" },
    { code: near.code, outcome: "invalid", reason: "snooze_day_late", params: { day: "27/11/2026" } },
  ]);
});

test("of colleagues who ask at once each sees the list without what they put off themselves", async () => {
  const { official, colleague, question } = await make();
  const { code } = question;
  await snooze(official, until(code, "2026-11-30"));
  const other = await makePerson("official", world.homeAffairsId);
  const lists = await Promise.all([official, colleague, other].map((viewer) => listOf(viewer, "department")));
  const seen = [{ code, until: null, woken: false }];
  expect(lists).toEqual([[], seen, seen]);
});
