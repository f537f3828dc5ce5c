import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { recordBreaches } from "@/lib/deadlines/record-breaches";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import { normaliseQuestionCode } from "./code";
import type { MergeIntoInput } from "./decision-schema";
import { findMaster } from "./master";
import { dueAfterWait, findPausedPromise } from "./resume-clock";
import { openStatuses } from "./status";
import type { Subject } from "./subject";

/**
 * Ends a duplicate in favour of its master: the departments of the duplicate have nothing to do any more, and its
 * asker follows the master (record.ts, mail/context.ts, followed.ts). Of two due dates the earlier one stands.
 * The master is open, or public already; each other case is an `invalid` of the field `masterCode`.
 * Both rows are locked in the order of their ids, so that of A into B and B into A at once one is refused.
 */
export async function mergeInto(actor: Viewer, input: MergeIntoInput): Promise<void> {
  const paused = await findPausedPromise({ code: input.code });
  await transaction(async (tx) => {
    const masterCode = normaliseQuestionCode(input.masterCode) ?? "";
    await lockBoth(tx, [input.code, masterCode]);
    const question = await open(tx, actor, "mergeInto", input);
    const master = await findPossibleMaster(tx, question, masterCode);
    const at = now();
    const dueAt = dueAfterWait(question, paused, at);
    const sooner = dueAt !== null && master.isOpen && master.dueAt !== null && dueAt < master.dueAt;
    await change(tx, question, "mergeInto", {
      masterId: master.id,
      ...{ leadDepartmentId: null, officialId: null, dueAt, pausedAt: null, infoDueAt: null },
    });
    // While the assignments still hold, so that the departments' inboxes hear of it, too.
    await record(tx, {
      type: "question.merged",
      questionId: question.id,
      actorId: actor.personId,
      departmentId: question.leadDepartmentId,
      data: { masterId: master.id, masterCode: master.code },
    });
    await tx.assignment.updateMany({
      where: { questionId: question.id, state: { in: ["pending", "accepted", "done"] } },
      data: { state: "recalled", decidedAt: at },
    });
    if (sooner) await moveDueDate(tx, master, dueAt);
    await record(tx, {
      type: "duplicate.joined",
      questionId: master.id,
      actorId: actor.personId,
      departmentId: master.leadDepartmentId,
      data: {
        duplicateId: question.id,
        duplicateCode: question.code,
        ...(sooner ? { previousDueAt: master.dueAt?.toISOString() ?? null, dueAt: dueAt.toISOString() } : {}),
      },
    });
  });
}

async function lockBoth(tx: Transaction, codes: string[]): Promise<void> {
  await tx.$queryRaw`select id from questions where code = any(${codes}) order by id for update`;
}

type Master = {
  id: number;
  version: number;
  code: string;
  leadDepartmentId: number | null;
  dueAt: Date | null;
  isOpen: boolean;
};

async function findPossibleMaster(tx: Transaction, question: Subject, code: string): Promise<Master> {
  const refuse = (sentence: string, params: Record<string, string> = {}) =>
    new AppError("invalid", { fields: { masterCode: sentence }, params });
  if (code === question.code) throw refuse("merge_master_self");
  const master = await tx.question.findUnique({ where: { code }, select: possibleMaster });
  if (master === null) throw refuse("merge_master_unknown");
  if (master.status === "duplicate")
    throw refuse("merge_master_duplicate", await nameOfMaster(tx, master.id));
  if (master.kind === "complaint") throw refuse("merge_master_complaint");
  const isOpen = openStatuses.some((status) => status === master.status);
  if (!isOpen && master.publication !== "published") throw refuse("merge_master_over");
  if (isOpen && master.visibility === "private") throw refuse("merge_master_private");
  if (isOpen && master.dueAt === null && question.dueAt !== null) throw refuse("merge_master_unreceived");
  return { ...master, isOpen };
}

const possibleMaster = {
  id: true,
  version: true,
  code: true,
  status: true,
  kind: true,
  publication: true,
  visibility: true,
  leadDepartmentId: true,
  dueAt: true,
} as const;

async function nameOfMaster(tx: Transaction, duplicateId: number): Promise<{ master: string }> {
  const id = await findMaster(tx, duplicateId);
  const rows = await tx.$queryRaw`select code from questions where id = ${id}`;
  return { master: z.array(z.object({ code: z.string() })).parse(rows)[0]?.code ?? "" };
}

/** The version moves on, so that nobody extends what they saw under the later date; docs/decisions/008. */
async function moveDueDate(tx: Transaction, master: Master, dueAt: Date): Promise<void> {
  await recordBreaches(tx, master.id);
  await tx.question.update({ where: { id: master.id }, data: { dueAt, version: { increment: 1 } } });
}
