import "server-only";
import { db } from "@/lib/db";
import { hashSecret, linkToken, normaliseTrackingCode, sameSecret } from "@/lib/secrets";
import type { Prisma } from "@/prisma/generated/client";
import { answerText } from "./answer-text";
import { normaliseQuestionCode } from "./code";
import { findFollowed } from "./followed";
import type { QuestionStatus } from "./status";

const selection = {
  id: true,
  code: true,
  secretGeneration: true,
  title: true,
  content: true,
  status: true,
  visibility: true,
  publication: true,
  submittedAt: true,
  receivedAt: true,
  triageDueAt: true,
  clockFrom: true,
  dueAt: true,
  originalDueAt: true,
  pausedAt: true,
  infoDueAt: true,
  committedAt: true,
  answeredAt: true,
  reasonCode: true,
  reasonText: true,
  forwardedTo: true,
  reopenCount: true,
  answerPolicyId: true,
  calendarId: true,
  citizen: { select: { name: true } },
  topic: { select: { name: true, nameEn: true } },
  place: { select: { fullName: true } },
  leadDepartment: { select: { name: true, nameEn: true } },
  master: { select: { code: true } },
  publicVersion: { select: { slug: true, unpublishedAt: true } },
  attachments: {
    where: { state: "ready", threadEntryId: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, fileName: true, size: true, scan: true },
  },
  answers: {
    where: { releasedAt: { not: null } },
    orderBy: { id: "desc" },
    select: {
      id: true,
      approvedAt: true,
      answerVersion: answerText,
      rating: { select: { level: true } },
    },
  },
  threadEntries: {
    orderBy: { id: "asc" },
    select: {
      id: true,
      kind: true,
      submissionKey: true,
      authorId: true,
      content: true,
      createdAt: true,
      attachments: {
        where: { state: "ready" },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        select: { id: true, fileName: true, size: true, scan: true },
      },
    },
  },
  apologies: {
    where: { signedAt: { not: null } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      content: true,
      signedAt: true,
      signedBy: { select: { name: true, jobTitle: true } },
    },
  },
} as const satisfies Prisma.QuestionSelect;

export type TrackedQuestion = Prisma.QuestionGetPayload<{ select: typeof selection }> & {
  /** Of a duplicate: how the question stands that it was merged into. */
  followed: QuestionStatus | null;
  followedId: number | null;
};

/**
 * The asker's own question by the token of the link; null for any other token, and for spam. After a merge the way and
 * the answers are those of its master.
 */
export async function findByToken(token: string): Promise<TrackedQuestion | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const own = await db.question.findFirst({
    where: { linkHash: hashSecret(token), status: { not: "spam" } },
    select: selection,
  });
  const master = own?.status === "duplicate" ? await findFollowed(own.id) : null;
  return own && { ...own, followed: null, followedId: null, ...master };
}

/**
 * The link token for question code and tracking code as typed. An unknown question and a wrong tracking code cost
 * the same work and give the same null, so that nobody can find out which codes exist.
 */
export async function findByCodes(typedCode: string, typedTracking: string): Promise<string | null> {
  const code = normaliseQuestionCode(typedCode) ?? "";
  const question = await db.question.findUnique({
    where: { code },
    select: { code: true, secretGeneration: true, trackingHash: true, status: true },
  });
  const right = sameSecret(hashSecret(normaliseTrackingCode(typedTracking)), question?.trackingHash ?? "");
  const token = linkToken(question?.code ?? code, "track", question?.secretGeneration ?? 1);
  return right && question !== null && question.status !== "spam" ? token : null;
}
