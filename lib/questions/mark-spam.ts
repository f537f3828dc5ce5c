import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import type { TargetInput } from "./desk-schema";

const undoDays = 30;

/** Puts a question away without telling anybody; the look-up says it does not exist. */
export async function markSpam(actor: Viewer, input: TargetInput): Promise<void> {
  await transaction(async (tx) => {
    const question = await open(tx, actor, "markSpam", input);
    await change(tx, question, "markSpam", { closedAt: now() });
    await record(tx, { type: "question.marked_spam", questionId: question.id, actorId: actor.personId });
  });
}

/** Brings it back to where it was, within 30 days; afterwards `invalid`. */
export async function unmarkSpam(actor: Viewer, input: TargetInput): Promise<void> {
  await transaction(async (tx) => {
    const question = await open(tx, actor, "unmarkSpam", input);
    const oldest = now().getTime() - undoDays * 86_400_000;
    if (question.closedAt === null || question.closedAt.getTime() < oldest) {
      throw new AppError("invalid", { reason: "spam_too_old", params: { days: undoDays } });
    }
    const status = question.receivedAt === null ? "submitted" : "received";
    await change(tx, question, "unmarkSpam", { status, closedAt: null });
    await record(tx, { type: "question.unmarked_spam", questionId: question.id, actorId: actor.personId });
  });
}
