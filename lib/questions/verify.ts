import "server-only";
import { db } from "@/lib/db";
import { fingerprint } from "./fingerprint";
import { findMaster } from "./master";
import { opensVerification, readVerifyAddress } from "./verify-link";

type Names = { name: string; nameEn: string | null };

/** What is on record about a print-out. Never who asked, how to reach them, or their words. */
export type Verified =
  | { kind: "receipt"; code: string; submittedAt: Date; receivedAt: Date | null }
  | {
      kind: "answer";
      code: string;
      /** The name it had when it answered. */
      department: Names | null;
      sentAt: Date;
      content: string;
      fingerprint: string[];
      /** When a newer answer, corrected or given anew, was sent since. */
      newerAt: Date | null;
    };

/** The receipt or answer that the QR code of a print-out stands for; null when it matches nothing. */
export async function findVerified(address: string): Promise<Verified | null> {
  const link = readVerifyAddress(address);
  const question = await db.question.findUnique({
    where: { code: link?.code ?? "" },
    select: {
      id: true,
      code: true,
      secretGeneration: true,
      status: true,
      submittedAt: true,
      receivedAt: true,
      leadDepartment: { select: { name: true, nameEn: true } },
    },
  });
  if (link === null || question === null || question.status === "spam") return null;
  if (!opensVerification(address, link, question.secretGeneration)) return null;
  const { code, submittedAt, receivedAt } = question;
  if (link.printed === "receipt") return { kind: "receipt", code, submittedAt, receivedAt };
  // What was printed after a merge is the master's answer.
  const answering = (await findMaster(db, question.id)) ?? question.id;
  const answer = await findSent(answering, link.printed);
  if (answer === null) return null;
  const { department, ...rest } = answer;
  return { kind: "answer", code, ...rest, department: department ?? question.leadDepartment };
}

async function findSent(questionId: number, number: number) {
  const sent = await db.answer.findMany({
    where: { questionId, releasedAt: { not: null } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      approvedAt: true,
      answerVersion: { select: { id: true, number: true, content: true } },
    },
  });
  const answer = sent.find(({ answerVersion }) => answerVersion.number === number);
  if (answer === undefined) return null;
  const { id, content } = answer.answerVersion;
  const newest = sent.at(-1);
  return {
    department: await departmentThen(questionId, id),
    sentAt: answer.approvedAt,
    content,
    fingerprint: fingerprint(content),
    newerAt: newest === undefined || newest.id === answer.id ? null : newest.approvedAt,
  };
}

async function departmentThen(questionId: number, answerVersionId: number): Promise<Names | null> {
  const event = await db.event.findFirst({
    where: {
      questionId,
      type: { in: ["answer.sent", "answer.reused", "answer.corrected"] },
      data: { path: ["answerVersionId"], equals: answerVersionId },
    },
    select: { department: { select: { name: true, nameEn: true } } },
  });
  return event?.department ?? null;
}
