import "server-only";
import { standIn } from "@/lib/absences/stand-in";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { dueDate } from "@/lib/deadlines/due-date";
import { currentCalendar, currentPolicy } from "@/lib/deadlines/queries";
import { findWorkingDepartment } from "@/lib/departments/working";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { listOfficials } from "@/lib/people/queries";
import type { Viewer } from "@/lib/viewer";
import { acceptanceDue, answerClock, type AnswerClock } from "./answer-clock";
import { change, open } from "./change";
import type { ReopenInput } from "./decision-schema";
import { keepDraft } from "./keep-replaced";
import type { OwnQuestion } from "./open-as-citizen";
import type { Urgency } from "./status";

/** How often the asker may have an answer reconsidered. */
export const citizenReopenings = 2;

/** What the clocks and policies of today say about a reopening. */
export type ReopeningPlan = {
  clocks: Record<Urgency, AnswerClock>;
  acceptDueAt: Date;
  /** The last instant at which the asker may reopen what was answered then: 15 calendar days in Asia/Ho_Chi_Minh. */
  endOf: (answeredAt: Date) => Date;
};

type Answered = Pick<
  OwnQuestion,
  | "id"
  | "version"
  | "status"
  | "leadDepartmentId"
  | "officialId"
  | "clockFrom"
  | "dueAt"
  | "answeredAt"
  | "reopenCount"
>;
type Wish = { actorId: number | null; reason: string; plan: ReopeningPlan };

/** The coordinator has an answer reconsidered, at any time and as often as needed. An imported answer is history (`conflict`). */
export async function reopen(actor: Viewer, input: ReopenInput): Promise<void> {
  const plan = await planReopening();
  await transaction(async (tx) => {
    const question = await open(tx, actor, "reopen", input);
    await reopenQuestion(tx, question, { actorId: actor.personId, reason: input.reason, plan });
  });
}

/** Read before the transaction. */
export async function planReopening(): Promise<ReopeningPlan> {
  const at = now();
  const [urgent, normal, complex, acceptDueAt, term, calendar] = await Promise.all([
    answerClock(at, "urgent"),
    answerClock(at, "normal"),
    answerClock(at, "complex"),
    acceptanceDue(at),
    currentPolicy("reopening"),
    currentCalendar(),
  ]);
  return {
    clocks: { urgent, normal, complex },
    acceptDueAt,
    endOf: (answeredAt) => dueDate(answeredAt, term, calendar),
  };
}

/**
 * The answer did not help: a new clock, and another official than the drafter when there is one. The result so far
 * becomes a row of `rounds`. Where the department is gone its successor works on; where nobody of it is left, somebody
 * has to accept; where no department ever had it, it waits to be assigned. An asker (`actorId` null) may do so for
 * 15 days and twice: else a `conflict` with its sentence. Texts stay out of the event: the asker's reason joins the
 * thread, the coordinator's the notes.
 */
export async function reopenQuestion(tx: Transaction, question: Answered, wish: Wish): Promise<void> {
  const { actorId, reason, plan } = wish;
  if (actorId === null) refuseLateAsker(question, plan);
  const { urgency, publication } = await askedFor(tx, question.id);
  const { clockFrom, dueAt, originalDueAt, answerPolicyId, calendarId } = plan.clocks[urgency];
  const { departmentId, officialId } = await nextHands(tx, question);
  const status =
    departmentId === null
      ? "received"
      : officialId === null
        ? ("assigned" as const)
        : ("in_progress" as const);
  await change(tx, question, "reopen", {
    status,
    leadDepartmentId: departmentId,
    officialId,
    ...{ clockFrom, dueAt, originalDueAt, answerPolicyId, calendarId },
    ...{ pausedAt: null, infoDueAt: null, extendedAt: null, extensionReason: null, committedAt: null },
    ...{ answeredAt: null, closedAt: null, reasonCode: null, reasonText: null },
    ...(publication === "queued" || publication === "returned"
      ? { publication: "none", publicationDueAt: null }
      : {}),
    reopenCount: { increment: 1 },
  });
  await keepRound(tx, question);
  await handBack(tx, question.id, { departmentId, officialId, actorId, acceptDueAt: plan.acceptDueAt });
  await forgetUnfinished(tx, question.id);
  await closeReturn(tx, question.id, actorId);
  await keepReason(tx, question.id, { actorId, reason });
  await record(tx, {
    type: "question.reopened",
    questionId: question.id,
    actorId,
    departmentId,
    data: { officialId, dueAt: dueAt.toISOString(), number: question.reopenCount + 1 },
  });
}

function refuseLateAsker({ answeredAt, reopenCount }: Answered, plan: ReopeningPlan): void {
  if (answeredAt === null) throw new AppError("conflict", { reason: "reopen_unanswered" });
  if (reopenCount >= citizenReopenings) {
    throw new AppError("conflict", { reason: "reopen_often", params: { count: citizenReopenings } });
  }
  if (plan.endOf(answeredAt) < now()) throw new AppError("conflict", { reason: "reopen_late" });
}

async function askedFor(tx: Transaction, id: number) {
  const found = await tx.question.findUniqueOrThrow({
    where: { id },
    select: { urgency: true, publication: true, channel: true },
  });
  if (found.channel === "import") throw new AppError("conflict", { reason: "reopen_imported" });
  return found;
}

/** Another one than who wrote the answer, with the least open work; who wrote it where nobody else is there. */
async function nextHands(
  tx: Transaction,
  { id, leadDepartmentId }: Answered,
): Promise<{ departmentId: number | null; officialId: number | null }> {
  const departmentId = leadDepartmentId === null ? null : await findWorkingDepartment(tx, leadDepartmentId);
  if (departmentId === null) return { departmentId, officialId: null };
  const versions = await tx.answerVersion.findMany({ where: { questionId: id }, select: { authorId: true } });
  const drafters = new Set(versions.map(({ authorId }) => authorId));
  const officials = await listOfficials(departmentId, tx);
  const [next] = officials.sort(
    (one, other) =>
      Number(drafters.has(one.id)) - Number(drafters.has(other.id)) || one.openWork - other.openWork,
  );
  return { departmentId, officialId: next === undefined ? null : await standIn(tx, next.id, departmentId) };
}

/** What was answered, on time or late, stays in the statistics. A lapsed question was never answered. */
async function keepRound(tx: Transaction, question: Answered): Promise<void> {
  const { id: questionId, clockFrom, dueAt, answeredAt, reopenCount } = question;
  if (clockFrom === null || dueAt === null || answeredAt === null) return;
  await tx.round.create({
    data: {
      ...{ questionId, dueAt, answeredAt },
      number: reopenCount + 1,
      departmentId: question.leadDepartmentId,
      officialId: question.officialId,
      startedAt: clockFrom,
      createdAt: now(),
    },
  });
}

type Hands = {
  departmentId: number | null;
  officialId: number | null;
  actorId: number | null;
  acceptDueAt: Date;
};

/** The department took it on once: whoever is new there may not give it back. Parts that helpers wrote stay done. */
async function handBack(tx: Transaction, questionId: number, hands: Hands): Promise<void> {
  const { departmentId, officialId, actorId, acceptDueAt } = hands;
  const decidedAt = now();
  await tx.assignment.updateMany({
    where: { questionId, OR: [{ role: "lead" }, { departmentId: departmentId ?? 0 }], state: { in: living } },
    data: { state: "recalled" },
  });
  if (departmentId === null) return;
  await tx.assignment.create({
    data: {
      ...{ questionId, departmentId, personId: officialId, assignedById: actorId },
      role: "lead",
      binding: true,
      createdAt: decidedAt,
      ...(officialId === null ? { acceptDueAt } : { state: "accepted", decidedAt }),
    },
  });
}

const living: ("pending" | "accepted" | "done")[] = ["pending", "accepted", "done"];

/** A new answer begins with an empty page, and what was to correct the old one is beside the point. */
async function forgetUnfinished(tx: Transaction, questionId: number): Promise<void> {
  await keepDraft(tx, questionId);
  await tx.draft.deleteMany({ where: { questionId } });
  await tx.correction.updateMany({
    where: { questionId, sentAt: null, droppedAt: null },
    data: { droppedAt: now() },
  });
}

/** What was given back before publishing is answered anew instead; an asker closes it in the name of who gave it back. */
async function closeReturn(tx: Transaction, questionId: number, actorId: number | null): Promise<void> {
  await tx.$executeRaw`
    update publication_returns set closed_at = ${now()}, closed_by_id = coalesce(${actorId}::int, returned_by_id)
    where question_id = ${questionId} and closed_at is null`;
}

async function keepReason(
  tx: Transaction,
  questionId: number,
  { actorId, reason }: Pick<Wish, "actorId" | "reason">,
): Promise<void> {
  const entry = { questionId, content: reason, createdAt: now() };
  if (actorId === null) await tx.threadEntry.create({ data: { ...entry, kind: "addition" } });
  else await tx.note.create({ data: { ...entry, authorId: actorId } });
}
