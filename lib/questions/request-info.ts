import "server-only";
import { now } from "@/lib/clock";
import { db, transaction, type Transaction } from "@/lib/db";
import { dueDate } from "@/lib/deadlines/due-date";
import { currentCalendar, currentPolicy, findCalendar, type StoredCalendar } from "@/lib/deadlines/queries";
import { workingDaysLeft } from "@/lib/deadlines/remaining";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { hasRole, type Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import type { RequestInfoInput } from "./info-schema";
import { may } from "./policy";
import { maxInfoRequests } from "./status";
import { findSubject, type Subject } from "./subject";
import { writeEntry } from "./thread-entry";

/**
 * Asks the citizen for what is missing. The answer clock pauses; the citizen has the policy `info`, 10 working days
 * from the next one in Asia/Ho_Chi_Minh. Throws `conflict` the third time, while the citizen is being waited for, while
 * an approved answer is held, and on the last working day of the promise unless a leader asks.
 */
export async function requestInfo(actor: Viewer, input: RequestInfoInput): Promise<void> {
  const at = now();
  const [calendar, infoDueAt] = await Promise.all([promisedCalendar(input.code), infoDue(at)]);
  await transaction(async (tx) => {
    const question = await openToAsk(tx, actor, input);
    if (question.infoRequestCount >= maxInfoRequests) {
      throw new AppError("conflict", { reason: "info_request_thrice" });
    }
    if (isLastDay(question, at, calendar) && !isLeaderOf(actor, question)) {
      throw new AppError("conflict", { reason: "info_request_last_day" });
    }
    await change(tx, question, "requestInfo", {
      pausedAt: at,
      infoDueAt,
      infoRequestCount: { increment: 1 },
    });
    const threadEntryId = await writeEntry(tx, {
      questionId: question.id,
      kind: "info_request",
      authorId: actor.personId,
      content: input.question,
      at,
    });
    await record(tx, {
      type: "info.requested",
      questionId: question.id,
      actorId: actor.personId,
      departmentId: question.leadDepartmentId,
      data: { threadEntryId, infoDueAt: infoDueAt.toISOString() },
    });
  });
}

/** open(), with a sentence of its own for the two moments in which an official comes too late. */
async function openToAsk(tx: Transaction, actor: Viewer, input: RequestInfoInput): Promise<Subject> {
  const subject = await findSubject(tx, actor, input.code);
  if (subject !== null && may("requestInfo", actor, subject)) {
    if (subject.heldById !== null) throw new AppError("conflict", { reason: "info_request_held" });
    if (subject.status === "needs_info") throw new AppError("conflict", { reason: "info_request_waiting" });
  }
  return open(tx, actor, "requestInfo", input);
}

/** Whoever is asked on the day an answer is due must not lose that day's answer to the question back. */
function isLastDay({ dueAt }: Subject, at: Date, calendar: StoredCalendar): boolean {
  return dueAt !== null && workingDaysLeft(dueAt, at, calendar) <= 0;
}

function isLeaderOf(actor: Viewer, { leadDepartmentId }: Subject): boolean {
  return leadDepartmentId !== null && hasRole(actor, "leader", leadDepartmentId);
}

async function promisedCalendar(code: string): Promise<StoredCalendar> {
  const question = await db.question.findUnique({ where: { code }, select: { calendarId: true } });
  return question?.calendarId ? findCalendar(question.calendarId) : currentCalendar();
}

async function infoDue(at: Date): Promise<Date> {
  return dueDate(at, await currentPolicy("info"), await currentCalendar());
}
