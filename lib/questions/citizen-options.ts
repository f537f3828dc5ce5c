import "server-only";
import { now } from "@/lib/clock";
import { dueDate } from "@/lib/deadlines/due-date";
import { currentCalendar, currentPolicy } from "@/lib/deadlines/queries";
import { citizenReopenings } from "./reopen";
import { maxAdditions, statusAllows, type QuestionStatus } from "./status";

type Own = {
  status: QuestionStatus;
  answeredAt: Date | null;
  reopenCount: number;
  threadEntries: readonly { kind: string; submissionKey: string | null }[];
};

export type CitizenOptions = {
  provideInfo: boolean;
  /** How many additions are left; 0 when nothing may be added now. */
  additionsLeft: number;
  withdraw: boolean;
  /** The last instant for having the answer reconsidered; null when it may not be. */
  reopenUntil: Date | null;
};

/** What the asker's page offers now. The verbs decide again. */
export async function citizenOptions(question: Own): Promise<CitizenOptions> {
  const { status, threadEntries } = question;
  const added = threadEntries.filter(
    ({ kind, submissionKey }) => kind === "addition" && submissionKey !== null,
  );
  return {
    provideInfo: statusAllows("provideInfo", status),
    additionsLeft: statusAllows("addInformation", status) ? Math.max(0, maxAdditions - added.length) : 0,
    withdraw: statusAllows("withdraw", status),
    reopenUntil: await reopenEnd(question),
  };
}

/** The last instant at which the asker may have the answer reconsidered (UTC); null when not at all. */
export async function reopenEnd({
  status,
  answeredAt,
  reopenCount,
}: Pick<Own, "status" | "answeredAt" | "reopenCount">): Promise<Date | null> {
  if (answeredAt === null || reopenCount >= citizenReopenings || !statusAllows("reopen", status)) return null;
  const end = dueDate(answeredAt, await currentPolicy("reopening"), await currentCalendar());
  return end < now() ? null : end;
}
