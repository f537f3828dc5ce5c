import { expect, test } from "vitest";
import { db, transaction } from "@/lib/db";
import { dueDate } from "@/lib/deadlines/due-date";
import { currentCalendar, currentPolicy } from "@/lib/deadlines/queries";
import { record } from "@/lib/events/record";
import { setTestClock } from "@/lib/testing/clock";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { explainPromise, usualAnswerTerm } from "./promise";

const world = useWorld();
const received = new Date("2026-11-20T02:00:00Z");

async function makePromised() {
  const [calendar, policy] = await Promise.all([currentCalendar(), currentPolicy("answer.normal")]);
  const dueAt = dueDate(received, policy, calendar);
  const promise = { answerPolicyId: policy.id, calendarId: calendar.id, dueAt, originalDueAt: dueAt };
  return makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    data: { receivedAt: received, clockFrom: received, ...promise },
  });
}

test("a promise is explained by its own policy and calendar; without one there is nothing to explain", async () => {
  const promise = await explainPromise(await makePromised());
  expect(promise).toMatchObject({
    term: { amount: 15, unit: "working_days" },
    legalBasis: "Quy chế mẫu, đơn vị phải xác nhận",
    changes: [],
    explained: true,
    extensionReason: null,
  });
  expect(await explainPromise(await makeQuestion())).toBeNull();
  expect(await explainPromise({ id: 999_999 })).toBeNull();
  expect(await usualAnswerTerm()).toEqual({ amount: 15, unit: "working_days" });
});

test("pauses and extensions are told from the events, those of an earlier clock are not", async () => {
  const { id } = await makePromised();
  const happen = (at: string, type: Parameters<typeof record>[1]["type"], data = {}) => {
    setTestClock(at);
    return transaction((tx) => record(tx, { type, questionId: id, actorId: null, data }));
  };
  await happen("2026-11-19T02:00:00Z", "info.requested");
  await happen("2026-11-23T02:00:00Z", "info.requested");
  await happen("2026-11-25T02:00:00Z", "info.provided");
  const moves = { previousDueAt: "2026-12-15T10:00:00.000Z", dueAt: "2026-12-22T10:00:00.000Z" };
  await happen("2026-11-26T02:00:00Z", "question.extended", moves);
  await happen("2026-11-26T03:00:00Z", "duplicate.joined", { duplicateId: 1 });
  await db.question.update({
    where: { id },
    data: { dueAt: new Date(moves.dueAt), extendedAt: new Date(), extensionReason: "Chờ hồ sơ" },
  });
  const promise = await explainPromise({ id });
  expect(promise?.changes.map(({ kind }) => kind)).toEqual(["paused", "extended"]);
  expect(promise).toMatchObject({
    explained: true,
    extensionReason: "Chờ hồ sơ",
    standing: new Date(moves.dueAt),
  });
});
