import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import type { Transaction } from "@/lib/db";
import { recordBreaches } from "@/lib/deadlines/record-breaches";
import { AppError } from "@/lib/errors";
import { visibleTo } from "@/lib/questions/visible-to";
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
  topicId: true,
  submittedAt: true,
  answeredAt: true,
  leadDepartmentId: true,
  leadDepartment: { select: { name: true } },
  citizen: { select: { name: true } },
  publicVersion: { select: { id: true, slug: true } },
  answers: {
    where: { releasedAt: { not: null } },
    orderBy: { id: "desc" },
    take: 1,
    select: { answerVersion: { select: { authorId: true, content: true } } },
  },
} as const satisfies Prisma.QuestionSelect;

export type PublicationSubject = Prisma.QuestionGetPayload<{ select: typeof selection }>;

/** The question through the viewer (`not_found`), at the version they saw (`conflict`), if they may decide (`forbidden`). */
export async function openForPublication(
  tx: Transaction,
  actor: Viewer,
  { code, version }: { code: string; version: number },
): Promise<PublicationSubject> {
  const visible = await tx.$queryRaw<{ id: number }[]>`
    select q.id from questions q where q.code = ${code} and ${visibleTo(actor)}`;
  const id = visible[0]?.id;
  if (id === undefined) throw new AppError("not_found");
  const question = await tx.question.findUniqueOrThrow({ where: { id }, select: selection });
  if (!mayHandlePublication(actor, { kind: question.kind, drafterId: drafterOf(question) }))
    throw new AppError("forbidden");
  if (question.version !== version) throw new AppError("conflict");
  return question;
}

/** The publication's own transition; like every other it is its own lock, and charges what was missed until now. */
export async function changePublication(
  tx: Transaction,
  question: PublicationSubject,
  to: "published" | "unpublished" | "not_for_publication",
): Promise<void> {
  await recordBreaches(tx, question.id);
  const { count } = await tx.question.updateMany({
    where: { id: question.id, version: question.version, publication: question.publication },
    data: { publication: to, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict");
}

function drafterOf({ answers }: PublicationSubject): number | null {
  return answers[0]?.answerVersion.authorId ?? null;
}
