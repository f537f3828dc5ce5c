import "server-only";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import type { Clock } from "@/prisma/generated/enums";

export type Step = {
  questionId: number;
  clock: Clock;
  /** See reminderSteps of lib/events/reminded.ts. */
  step: number;
  dueAt: Date;
  /** Whose leader and official are told; null is the portal's own desk. */
  departmentId: number | null;
  officialId: number | null;
};

/** Takes one step of the ladder, if nobody has; whom it goes to follows from the event. */
export async function remind(tx: Transaction, reminder: Step): Promise<boolean> {
  const { questionId, clock, step, dueAt, departmentId, officialId } = reminder;
  const { count } = await tx.reminder.createMany({
    data: [{ questionId, clock, step, dueAt, createdAt: now() }],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await record(tx, {
    type: "question.reminded",
    questionId,
    actorId: null,
    departmentId,
    data: { clock, step, dueAt: dueAt.toISOString(), officialId },
  });
  return true;
}
