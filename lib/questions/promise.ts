import "server-only";
import { explainDueDate, type DueDateExplanation, type Term } from "@/lib/deadlines/due-date";
import { currentPolicy, findCalendar, findPolicy } from "@/lib/deadlines/queries";

type Promised = {
  receivedAt: Date | null;
  dueAt: Date | null;
  answerPolicyId: number | null;
  calendarId: number | null;
};

export type ExplainedPromise = DueDateExplanation & { term: Term; legalBasis: string };

/** "Vì sao có hạn này?": the count under the policy and calendar it was promised by. Null before there is a promise. */
export async function explainPromise(question: Promised): Promise<ExplainedPromise | null> {
  const { receivedAt, dueAt, answerPolicyId, calendarId } = question;
  if (receivedAt === null || dueAt === null || answerPolicyId === null || calendarId === null) return null;
  const [policy, calendar] = await Promise.all([findPolicy(answerPolicyId), findCalendar(calendarId)]);
  const { amount, unit, legalBasis } = policy;
  return { ...explainDueDate(receivedAt, policy, calendar), term: { amount, unit }, legalBasis };
}

/** What an answer usually takes, for people whose question is not received yet. */
export async function usualAnswerTerm(): Promise<Term> {
  const { amount, unit } = await currentPolicy("answer.normal");
  return { amount, unit };
}
