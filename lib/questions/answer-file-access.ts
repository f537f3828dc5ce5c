import "server-only";
import { db } from "@/lib/db";
import { hashSecret } from "@/lib/secrets";
import type { Viewer } from "@/lib/viewer";
import { findMaster } from "./master";
import { mayReadDrafts } from "./policy";
import { findSubject } from "./subject";

type Question = { id: number; code: string };

/** Whether a version with this file was sent: until then it is the department's own business. */
async function isSent(attachmentId: string, questionId: number): Promise<boolean> {
  const answerVersion = { answerFiles: { some: { attachmentId } } };
  return (await db.answer.count({ where: { questionId, releasedAt: { not: null }, answerVersion } })) > 0;
}

/** The asker with the link, once the answer was sent; also one whose question was merged into the answered one. */
export async function mayAskerOpen(
  token: string,
  attachmentId: string,
  question: Question,
): Promise<boolean> {
  const own = await db.question.findFirst({
    where: { linkHash: hashSecret(token), status: { not: "spam" } },
    select: { id: true, status: true },
  });
  if (own === null) return false;
  const answered = own.status === "duplicate" ? await findMaster(db, own.id) : own.id;
  return answered === question.id && isSent(attachmentId, question.id);
}

/** Whoever reads drafts; once it was sent, everybody who finds the question. */
export async function mayStaffOpen(
  viewer: Viewer,
  attachmentId: string,
  question: Question,
): Promise<boolean> {
  const subject = await findSubject(db, viewer, question.code);
  if (subject === null) return false;
  return mayReadDrafts(viewer, subject) || isSent(attachmentId, question.id);
}
