import "server-only";
import { dueDate } from "@/lib/deadlines/due-date";
import { currentCalendar, currentPolicy } from "@/lib/deadlines/queries";
import type { Urgency } from "./status";

export type AnswerClock = {
  receivedAt: Date;
  clockFrom: Date;
  answerPolicyId: number;
  calendarId: number;
  dueAt: Date;
  originalDueAt: Date;
};

/**
 * Starts the answer clock at `receivedAt` (UTC instant), under today's policy and calendar, both kept on the question.
 * Day 1 is the next working day; an urgent question has working hours instead. Read before the transaction.
 */
export async function answerClock(receivedAt: Date, urgency: Urgency): Promise<AnswerClock> {
  const [policy, calendar] = await Promise.all([currentPolicy(`answer.${urgency}`), currentCalendar()]);
  const dueAt = dueDate(receivedAt, policy, calendar);
  return {
    receivedAt,
    clockFrom: receivedAt,
    answerPolicyId: policy.id,
    calendarId: calendar.id,
    dueAt,
    originalDueAt: dueAt,
  };
}

/** One working day after the assignment. */
export async function acceptanceDue(assignedAt: Date): Promise<Date> {
  const [policy, calendar] = await Promise.all([currentPolicy("acceptance"), currentCalendar()]);
  return dueDate(assignedAt, policy, calendar);
}
