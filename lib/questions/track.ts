import "server-only";
import { db } from "@/lib/db";
import { hashSecret, linkToken, normaliseTrackingCode, sameSecret } from "@/lib/secrets";
import type { Prisma } from "@/prisma/generated/client";
import { normaliseQuestionCode } from "./code";

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
  dueAt: true,
  originalDueAt: true,
  answeredAt: true,
  reasonCode: true,
  reasonText: true,
  forwardedTo: true,
  answerPolicyId: true,
  calendarId: true,
  topic: { select: { name: true, nameEn: true } },
  place: { select: { fullName: true } },
  leadDepartment: { select: { name: true, nameEn: true } },
  master: { select: { code: true } },
  publicVersion: { select: { slug: true, unpublishedAt: true } },
  attachments: {
    where: { state: "ready", threadEntryId: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, fileName: true, size: true },
  },
  answers: {
    where: { releasedAt: { not: null } },
    orderBy: { id: "desc" },
    take: 1,
    select: {
      approvedAt: true,
      answerVersion: { select: { number: true, content: true } },
      rating: { select: { level: true } },
    },
  },
} as const satisfies Prisma.QuestionSelect;

export type TrackedQuestion = Prisma.QuestionGetPayload<{ select: typeof selection }>;

/** The asker's own question by the token of the link; null for any other token, and for spam. */
export async function findByToken(token: string): Promise<TrackedQuestion | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  return db.question.findFirst({
    where: { linkHash: hashSecret(token), status: { not: "spam" } },
    select: selection,
  });
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
