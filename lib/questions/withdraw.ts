import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { limit } from "@/lib/rate-limit";
import { change } from "./change";
import type { WithdrawInput } from "./citizen-schema";
import { openAsCitizen } from "./open-as-citizen";

/**
 * The citizen takes a question back that is not answered yet. Its departments are told and have nothing to do any more.
 * Throws `rate_limited`, `not_found` for a wrong link, and `conflict` when it is answered or closed, while an approved
 * answer is held, and when questions of others were merged into it, whose askers still wait.
 */
export async function withdraw(address: string, { token, reason }: WithdrawInput): Promise<void> {
  await limit("ownQuestion", address);
  await transaction(async (tx) => {
    const question = await openAsCitizen(tx, token, "withdraw");
    await refuseWhenOthersWait(tx, question.id);
    const at = now();
    await change(tx, question, "withdraw", {
      closedAt: at,
      pausedAt: null,
      infoDueAt: null,
      reasonText: reason === "" ? null : reason,
    });
    // While the assignments still hold, so that the contributing departments' inboxes hear of it, too.
    await record(tx, {
      type: "question.withdrawn",
      questionId: question.id,
      actorId: null,
      departmentId: question.leadDepartmentId,
    });
    const living = { questionId: question.id, state: { in: ["pending" as const, "accepted" as const] } };
    await tx.assignment.updateMany({ where: living, data: { state: "recalled", decidedAt: at } });
  });
}

async function refuseWhenOthersWait(tx: Transaction, masterId: number): Promise<void> {
  const followers = await tx.question.count({ where: { masterId, status: "duplicate" } });
  if (followers > 0) throw new AppError("conflict", { reason: "withdraw_followed" });
}
