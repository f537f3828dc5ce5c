import "server-only";
import { db } from "@/lib/db";
import type { Term } from "@/lib/deadlines/due-date";
import { listPromiseEvents } from "@/lib/deadlines/promise-events";
import { tellPromise, type PromiseStory } from "@/lib/deadlines/promise-story";
import { currentPolicy, findCalendar, findPolicy } from "@/lib/deadlines/queries";

export type ExplainedPromise = PromiseStory & {
  term: Term;
  legalBasis: string;
  /** The due date that stands, and the first one that was promised. */
  standing: Date;
  original: Date;
  extensionReason: string | null;
};

/**
 * "Vì sao có hạn này?": the count under the policy and calendar the question is promised by, and what moved the date
 * since. The caller has found the question through its viewer. Null before there is a promise.
 */
export async function explainPromise({ id }: { id: number }): Promise<ExplainedPromise | null> {
  const question = await db.question.findUnique({
    where: { id },
    select: {
      receivedAt: true,
      clockFrom: true,
      dueAt: true,
      originalDueAt: true,
      answerPolicyId: true,
      calendarId: true,
      extensionReason: true,
    },
  });
  if (question === null) return null;
  const { dueAt, originalDueAt, answerPolicyId, calendarId, extensionReason } = question;
  const from = question.clockFrom ?? question.receivedAt;
  if (from === null || dueAt === null || answerPolicyId === null || calendarId === null) return null;
  const [policy, calendar, events] = await Promise.all([
    findPolicy(answerPolicyId),
    findCalendar(calendarId),
    listPromiseEvents(id, from),
  ]);
  const term = { amount: policy.amount, unit: policy.unit };
  return {
    ...tellPromise({ from, term, dueAt, events }, calendar),
    term,
    legalBasis: policy.legalBasis,
    standing: dueAt,
    original: originalDueAt ?? dueAt,
    extensionReason,
  };
}

/** What an answer usually takes, for people whose question is not received yet. */
export async function usualAnswerTerm(): Promise<Term> {
  const { amount, unit } = await currentPolicy("answer.normal");
  return { amount, unit };
}
