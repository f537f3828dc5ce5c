import "server-only";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";
import { answerText } from "./answer-text";
import { findMaster } from "./master";
import type { QuestionStatus } from "./status";

/** Where the master stands. Nothing of its asker: no words, name, files, thread or rating. */
const followed = {
  status: true,
  receivedAt: true,
  clockFrom: true,
  dueAt: true,
  originalDueAt: true,
  committedAt: true,
  answeredAt: true,
  answerPolicyId: true,
  calendarId: true,
  forwardedTo: true,
  reasonText: true,
  leadDepartment: { select: { name: true, nameEn: true } },
  publicVersion: { select: { slug: true, unpublishedAt: true } },
  answers: {
    where: { releasedAt: { not: null } },
    orderBy: { id: "desc" },
    select: {
      id: true,
      approvedAt: true,
      answerVersion: answerText,
    },
  },
} as const satisfies Prisma.QuestionSelect;

/**
 * What the asker of a duplicate reads instead of the own, ended way: the master's facts and answers. Its status comes
 * as `followed`; that it waits for its asker is nobody else's business. Empty for a question that follows none.
 */
export async function findFollowed(duplicateId: number) {
  const masterId = await findMaster(db, duplicateId);
  if (masterId === null) return null;
  const { status, reasonText, answers, ...facts } = await db.question.findUniqueOrThrow({
    where: { id: masterId },
    select: followed,
  });
  const shown: QuestionStatus = status === "needs_info" ? "in_progress" : status;
  return {
    ...facts,
    reasonText: status === "forwarded" ? reasonText : null,
    answers: answers.map((answer) => ({ ...answer, rating: null })),
    followed: shown,
    followedId: masterId,
  };
}
