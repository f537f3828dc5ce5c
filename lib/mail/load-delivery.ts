import "server-only";
import { answerFiles } from "@/lib/attachments/answer-files";
import { citations } from "@/lib/citations/shown";
import { db } from "@/lib/db";
import { findMaster } from "@/lib/questions/master";
import { subscriberSelection } from "@/lib/subscriptions/letters";
import type { Prisma } from "@/prisma/generated/client";

/** What letters may tell of a question. */
export const questionSelection = {
  id: true,
  code: true,
  title: true,
  status: true,
  secretGeneration: true,
  triageDueAt: true,
  dueAt: true,
  reasonCode: true,
  reasonText: true,
  forwardedTo: true,
  extensionReason: true,
  channel: true,
  publicVersion: { select: { slug: true, title: true, answer: true, unpublishedAt: true } },
  topic: { select: { name: true, nameEn: true } },
  citizen: { select: { name: true, email: true } },
  // An answer on its way to approval is nobody's letter yet, not even a late one's.
  answers: {
    where: { releasedAt: { not: null } },
    orderBy: { id: "desc" },
    take: 1,
    select: {
      answerVersion: { select: { number: true, content: true, answerCitations: citations, answerFiles } },
    },
  },
  corrections: {
    where: { sentAt: { not: null } },
    orderBy: { id: "desc" },
    take: 1,
    select: { reason: true },
  },
  apologies: {
    where: { signedAt: { not: null } },
    select: { id: true, content: true, signedBy: { select: { name: true, jobTitle: true } } },
  },
  threadEntries: { where: { kind: "info_request" }, select: { id: true, content: true } },
  assignments: {
    where: { role: "lead" },
    orderBy: { id: "desc" },
    take: 1,
    select: { acceptDueAt: true, department: { select: { name: true } } },
  },
} as const satisfies Prisma.QuestionSelect;

const selection = {
  id: true,
  eventId: true,
  template: true,
  params: true,
  locale: true,
  recipientKind: true,
  messageId: true,
  state: true,
  attempts: true,
  createdAt: true,
  contact: { select: { label: true, value: true } },
  person: { select: { name: true, email: true } },
  follower: { select: { id: true, email: true } },
  ...subscriberSelection,
  event: { select: { department: { select: { name: true } } } },
  question: { select: questionSelection },
} as const;

export type DeliveryRow = NonNullable<Awaited<ReturnType<typeof loadDelivery>>>;

/**
 * A letter with what it may speak of. After a merge everything but the asker and their words is the master's: it tells
 * where that one stands, and nothing of who asked it.
 */
export async function loadDelivery(id: number) {
  const row = await db.delivery.findUnique({ where: { id }, select: selection });
  const own = row?.question;
  if (row === null || own === null || own === undefined) return row && { ...row, master: null };
  const masterId = own.status === "duplicate" ? await findMaster(db, own.id) : null;
  if (masterId === null) return { ...row, master: null };
  const master = await db.question.findUniqueOrThrow({
    where: { id: masterId },
    select: questionSelection,
  });
  const { id: ownId, code, title, secretGeneration, citizen } = own;
  const asker = { id: ownId, code, title, secretGeneration, citizen, threadEntries: [], apologies: [] };
  return { ...row, question: { ...master, ...asker }, master };
}
