import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import type { Transaction } from "@/lib/db";
import { recordBreaches } from "@/lib/deadlines/record-breaches";
import { AppError } from "@/lib/errors";
import { learn } from "@/lib/routing/learn";
import type { Viewer } from "@/lib/viewer";
import { freeDuplicates } from "./free-duplicates";
import { may, notHeld, type StaffVerb } from "./policy";
import { statusAllows, transitions, type QuestionStatus, type Verb } from "./status";
import { findSubject, type Subject } from "./subject";

/** Which question, and the version the viewer was looking at when they decided. */
export type Target = { code: string; version?: number | undefined };

/**
 * What every staff verb begins with: the question through the viewer (`not_found`), the policy (`forbidden`),
 * status and version as the viewer saw them (`conflict`).
 */
export async function open(
  tx: Transaction,
  actor: Viewer,
  verb: StaffVerb,
  target: Target,
): Promise<Subject> {
  const subject = await findSubject(tx, actor, target.code);
  if (subject === null) throw new AppError("not_found");
  if (!may(verb, actor, subject)) throw new AppError("forbidden");
  const seen = target.version ?? subject.version;
  if (seen !== subject.version || !statusAllows(verb, subject.status) || !notHeld(verb, subject)) {
    throw new AppError("conflict");
  }
  return subject;
}

/**
 * The one state change of a verb. The transition is its own lock: of two that started from the same version,
 * one changes the row and the other finds none and gets a `conflict`. What was missed until now is charged first,
 * to whoever holds the question until now.
 */
export async function change(
  tx: Transaction,
  subject: Pick<Subject, "id" | "version" | "status">,
  verb: Verb,
  data: Prisma.QuestionUncheckedUpdateManyInput & { status?: QuestionStatus } = {},
): Promise<void> {
  await recordBreaches(tx, subject.id);
  const { from, to } = transitions[verb];
  const { count } = await tx.question.updateMany({
    where: { id: subject.id, version: subject.version, status: { in: [...from] } },
    data: { status: to === "same" ? subject.status : to, ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict");
  // Whatever gives a question to a department or takes it away teaches the routing.
  if (data.leadDepartmentId !== undefined || data.topicId !== undefined) await learn(tx, subject.id);
  if (endsUnanswered.some((other) => other === verb)) await freeDuplicates(tx, subject.id);
}

/** Whoever was merged into a question that ends so still waits for an answer. */
const endsUnanswered = ["reject", "markSpam", "withdraw", "lapse"] as const satisfies readonly Verb[];
