import "server-only";
import type { Prisma, PublicationState } from "@/prisma/generated/client";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db";
import { recordBreaches } from "@/lib/deadlines/record-breaches";
import { AppError } from "@/lib/errors";
import { findSubject } from "@/lib/questions/subject";
import type { Viewer } from "@/lib/viewer";
import { mayHandlePublication } from "./policy";

const selection = {
  id: true,
  code: true,
  version: true,
  status: true,
  kind: true,
  visibility: true,
  publication: true,
  publicationDueAt: true,
  title: true,
  content: true,
  topicId: true,
  submittedAt: true,
  answeredAt: true,
  leadDepartmentId: true,
  leadDepartment: { select: { name: true } },
  citizen: { select: { name: true, email: true, phone: true } },
  publicVersion: {
    select: {
      id: true,
      slug: true,
      title: true,
      content: true,
      answer: true,
      publishedAt: true,
      unpublishedAt: true,
    },
  },
  answers: {
    where: { releasedAt: { not: null } },
    orderBy: { id: "desc" },
    take: 1,
    select: { releasedAt: true, publicVersionId: true, answerVersion: { select: { content: true } } },
  },
} as const satisfies Prisma.QuestionSelect;

/** With everybody whose words may stand in the answer: none of them decides about it. */
export type PublicationSubject = Prisma.QuestionGetPayload<{ select: typeof selection }> & {
  drafterIds: number[];
};

/** The question through the viewer; null when it does not exist or may not be seen. */
export async function findForPublication(
  tx: Transaction,
  viewer: Viewer,
  code: string,
): Promise<PublicationSubject | null> {
  const subject = await findSubject(tx, viewer, code);
  if (subject === null) return null;
  const question = await tx.question.findUniqueOrThrow({ where: { id: subject.id }, select: selection });
  return { ...question, drafterIds: subject.drafterIds };
}

/** The question through the viewer (`not_found`), if they may decide (`forbidden`), at the version they saw (`conflict`). */
export async function openForPublication(
  tx: Transaction,
  actor: Viewer,
  { code, version }: { code: string; version: number },
  may: (viewer: Viewer, question: PublicationSubject) => boolean = mayHandlePublication,
): Promise<PublicationSubject> {
  const question = await findForPublication(tx, actor, code);
  if (question === null) throw new AppError("not_found");
  if (!may(actor, question)) throw new AppError("forbidden");
  if (question.version !== version) throw new AppError("conflict");
  return question;
}

type Change = { to: PublicationState; publicationDueAt?: Date | null; reply?: string };

/**
 * The publication's own transition; like every other it is its own lock, and charges what was missed until now.
 * A return that is still open ends with it, whoever ends it.
 */
export async function changePublication(
  tx: Transaction,
  actor: Viewer,
  question: PublicationSubject,
  { to, reply = "", ...due }: Change,
): Promise<void> {
  await recordBreaches(tx, question.id);
  const { count } = await tx.question.updateMany({
    where: { id: question.id, version: question.version, publication: question.publication },
    data: { publication: to, ...due, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict");
  await tx.publicationReturn.updateMany({
    where: { questionId: question.id, closedAt: null },
    data: { closedById: actor.personId, closedAt: now(), reply },
  });
}
