import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { currentCalendar } from "@/lib/deadlines/queries";
import { endOfWorkingDay } from "@/lib/deadlines/working-day";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { formatDate, formatDateTime, localDay } from "@/lib/format";
import type { Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import type { ExtendInput } from "./decision-schema";
import { may } from "./policy";
import { findSubject, type Subject } from "./subject";

/**
 * The leader promises a later day, once per clock and before the date has passed: the end of work on `dueDay`
 * (Asia/Ho_Chi_Minh), a working day after that of the present due date. The first date stays in `originalDueAt`; the
 * citizen and the contributing departments are told. Throws `conflict` for a date that is paused, past or was extended,
 * `invalid` at `dueDay` for a day that cannot be.
 */
export async function extend(actor: Viewer, input: ExtendInput): Promise<void> {
  const { reason, dueDay } = input;
  const dueAt = endOfWorkingDay(dueDay, await currentCalendar());
  await transaction(async (tx) => {
    await refusePaused(tx, actor, input.code);
    const question = await open(tx, actor, "extend", input);
    const previousDueAt = extendableDue(question);
    if (localDay(previousDueAt) >= dueDay) {
      throw new AppError("invalid", {
        fields: { dueDay: "extension_day_early" },
        params: { date: formatDate(previousDueAt) },
      });
    }
    if (dueAt === null) throw new AppError("invalid", { fields: { dueDay: "extension_day_off" } });
    await change(tx, question, "extend", { dueAt, extendedAt: now(), extensionReason: reason });
    await record(tx, {
      type: "question.extended",
      questionId: question.id,
      actorId: actor.personId,
      departmentId: question.leadDepartmentId,
      data: { previousDueAt: previousDueAt.toISOString(), dueAt: dueAt.toISOString() },
    });
  });
}

/** Its status alone would refuse it; this says why. */
async function refusePaused(tx: Transaction, actor: Viewer, code: string): Promise<void> {
  const question = await findSubject(tx, actor, code);
  if (question === null) return;
  if (question.pausedAt !== null && may("extend", actor, question)) {
    throw new AppError("conflict", { reason: "extension_paused" });
  }
}

function extendableDue({ dueAt, extendedAt }: Subject): Date {
  if (extendedAt !== null) throw new AppError("conflict", { reason: "extension_twice" });
  if (dueAt === null) throw new AppError("conflict");
  if (dueAt < now()) {
    throw new AppError("conflict", { reason: "extension_overdue", params: { date: formatDateTime(dueAt) } });
  }
  return dueAt;
}
