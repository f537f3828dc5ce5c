import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { limit } from "@/lib/rate-limit";
import { change } from "./change";
import type { WithdrawInput } from "./citizen-schema";
import { openAsCitizen } from "./open-as-citizen";

/**
 * The citizen takes a question back that is not answered yet. Its departments are told and have nothing to do any more;
 * questions of others that were merged into it stand on their own again (change.ts). Throws `rate_limited`, `not_found`
 * for a wrong link, and `conflict` when it is answered or closed and while an approved answer is held.
 */
export async function withdraw(address: string, { token, reason }: WithdrawInput): Promise<void> {
  await limit("ownQuestion", address);
  await transaction(async (tx) => {
    const question = await openAsCitizen(tx, token, "withdraw");
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
