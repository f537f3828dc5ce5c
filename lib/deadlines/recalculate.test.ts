import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db";
import { transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { formatDateTime } from "@/lib/format";
import { compose } from "@/lib/mail/compose";
import { loadDelivery } from "@/lib/mail/load-delivery";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, expectRefusal, lettersOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion, type QuestionWish } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { dueDate } from "./due-date";
import { currentCalendar, currentPolicy, forgetDeadlines } from "./queries";
import {
  continueRecalculations,
  listRecalculations,
  previewMoves,
  recalculateDeadlines,
} from "./recalculate";

const world = useWorld();
const received = new Date("2026-11-20T02:00:00Z");

beforeEach(() => setTestClock("2026-11-26T02:00:00Z"));

/** A question received on 20/11/2026 under the calendar that is the newest now: due on 11/12/2026. */
async function makePromised(wish: QuestionWish = {}) {
  const [calendar, policy] = await Promise.all([currentCalendar(), currentPolicy("answer.normal")]);
  const dueAt = dueDate(received, policy, calendar);
  const promise = { answerPolicyId: policy.id, calendarId: calendar.id, dueAt, originalDueAt: dueAt };
  return makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    ...wish,
    data: { receivedAt: received, clockFrom: received, ...promise, ...wish.data },
  });
}

/** The next version of the calendar, with one holiday more. */
async function addHoliday(day: string): Promise<number> {
  const { version, spans, days, years } = await currentCalendar();
  const { id } = await db.calendar.create({
    data: {
      version: version + 1,
      spans: spans.map((span) => [...span]),
      years: [...years],
      calendarDays: {
        createMany: {
          data: [...days, [day, { kind: "holiday", name: "Nghỉ thêm" }] as const].map(([date, of]) => ({
            day: new Date(date),
            ...of,
          })),
        },
      },
    },
  });
  forgetDeadlines();
  return id;
}

async function dueOf(id: number): Promise<string> {
  const { dueAt } = await db.question.findUniqueOrThrow({ where: { id } });
  return dueAt === null ? "" : formatDateTime(dueAt);
}

async function pendingMoves() {
  const calendar = await currentCalendar();
  return previewMoves({ id: calendar.id, calendar });
}

async function recalculate(calendarId: number) {
  const admin = await makePerson("admin", world.rootId);
  await recalculateDeadlines(admin, { calendarId, reason: "Nghỉ thêm theo thông báo" });
  await continueRecalculations();
}

test("a promised date does not move by itself; a recalculation moves it, says so and keeps the first one", async () => {
  const question = await makePromised();
  const calendarId = await addHoliday("2026-12-01");
  expect(await dueOf(question.id)).toBe("11/12/2026 17:00");
  const { moves } = await pendingMoves();
  expect(moves).toMatchObject([{ code: question.code, paused: false }]);
  await recalculate(calendarId);
  expect(await dueOf(question.id)).toBe("14/12/2026 17:00");
  const row = await db.question.findUniqueOrThrow({ where: { id: question.id } });
  expect(row).toMatchObject({ calendarId, version: 2 });
  expect(row.originalDueAt).toEqual(moves[0]?.from);
  expect(await eventsOf(question.id)).toEqual(["question.recalculated"]);
  expect(await lettersOf(question.id)).toEqual(["citizen-recalculated"]);
  expect(await listRecalculations()).toMatchObject([{ moved: 1, reason: "Nghỉ thêm theo thông báo" }]);
  expect((await listRecalculations())[0]?.finishedAt).not.toBeNull();
});

test("the letter names the date that was promised and the one it moved to", async () => {
  const question = await makePromised();
  await recalculate(await addHoliday("2026-12-01"));
  const { id } = await db.delivery.findFirstOrThrow({ where: { questionId: question.id } });
  const row = await loadDelivery(id);
  const letter = row && (await compose(row, "hidden"));
  expect(letter?.text).toContain("Hạn đã báo: 11/12/2026 17:00");
  expect(letter?.text).toContain("Hạn tính lại: 14/12/2026 17:00");
});

test("running it again, or twice at once, moves nothing twice", async () => {
  const questions = await Promise.all(Array.from({ length: 7 }, () => makePromised()));
  const calendarId = await addHoliday("2026-12-01");
  const admin = await makePerson("admin", world.rootId);
  await recalculateDeadlines(admin, { calendarId, reason: "Nghỉ thêm" });
  await Promise.all([continueRecalculations(), continueRecalculations()]);
  await recalculateDeadlines(admin, { calendarId, reason: "Lần nữa" });
  await continueRecalculations();
  for (const { id } of questions) expect(await eventsOf(id)).toEqual(["question.recalculated"]);
  expect((await listRecalculations()).map(({ moved }) => moved)).toEqual([0, 7]);
});

test("what somebody decided, what is over and what is overdue stays", async () => {
  const chosen = new Date("2026-12-18T10:00:00Z");
  const extended = await makePromised({
    data: { dueAt: chosen, extendedAt: received, extensionReason: "Chờ hồ sơ" },
  });
  const answered = await makePromised({ status: "answered" });
  setTestClock("2026-12-14T02:00:00Z");
  const overdue = await makePromised();
  const calendarId = await addHoliday("2026-12-01");
  expect(await pendingMoves()).toEqual({ moves: [], kept: 2 });
  await recalculate(calendarId);
  expect(await dueOf(extended.id)).toBe("18/12/2026 17:00");
  expect(await dueOf(answered.id)).toBe("11/12/2026 17:00");
  expect(await dueOf(overdue.id)).toBe("11/12/2026 17:00");
});

test("a pause that is over is given back again; while one lasts the citizen gets no letter", async () => {
  const resumed = await makePromised({ data: { infoRequestCount: 1 } });
  const event = (type: "info.requested" | "info.provided") =>
    transaction((tx) => record(tx, { type, questionId: resumed.id, actorId: null }));
  setTestClock("2026-11-23T02:00:00Z");
  await event("info.requested");
  setTestClock("2026-11-25T01:50:00Z");
  await event("info.provided");
  // Ten minutes less than two working days of pause: 11/12 is a Friday, so 15/12.
  await db.question.update({
    where: { id: resumed.id },
    data: { dueAt: new Date("2026-12-15T10:00:00Z") },
  });
  setTestClock("2026-11-26T02:00:00Z");
  const waiting = await makePromised({
    status: "needs_info",
    data: { pausedAt: new Date("2026-11-25T02:00:00Z"), infoRequestCount: 1 },
  });
  await recalculate(await addHoliday("2026-12-01"));
  expect(await dueOf(resumed.id)).toBe("16/12/2026 17:00");
  expect(await dueOf(waiting.id)).toBe("14/12/2026 17:00");
  expect(await lettersOf(waiting.id)).toEqual([]);
});

test("nothing moves into the past", async () => {
  setTestClock("2026-12-11T09:00:00Z");
  const [calendar, policy] = await Promise.all([currentCalendar(), currentPolicy("answer.normal")]);
  const question = await makePromised();
  const { id } = await db.calendar.create({
    data: {
      version: calendar.version + 1,
      spans: [["07:30", "15:00"]],
      years: [2026, 2027],
      calendarDays: { createMany: { data: [] } },
    },
  });
  forgetDeadlines();
  expect(formatDateTime(dueDate(received, policy, await currentCalendar()))).toBe("11/12/2026 15:00");
  await recalculate(id);
  expect(await dueOf(question.id)).toBe("11/12/2026 17:00");
});

test("only the admin asks for it, one at a time, for the newest calendar", async () => {
  const admin = await makePerson("admin", world.rootId);
  const leader = await makePerson("leader", world.rootId);
  const { id } = await currentCalendar();
  const input = { calendarId: id, reason: "Lý do" };
  await expectRefusal(recalculateDeadlines(leader, input), "forbidden");
  await recalculateDeadlines(admin, input);
  await expect(recalculateDeadlines(admin, input)).rejects.toMatchObject({ reason: "recalculation_running" });
  await continueRecalculations();
  await addHoliday("2026-12-01");
  await expect(recalculateDeadlines(admin, input)).rejects.toMatchObject({ reason: "calendar_changed" });
});
