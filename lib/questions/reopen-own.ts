import "server-only";
import { transaction } from "@/lib/db";
import { limit } from "@/lib/rate-limit";
import type { ReopenOwnInput } from "./citizen-schema";
import { openAsCitizen } from "./open-as-citizen";
import { planReopening, reopenQuestion } from "./reopen";

/**
 * The asker has an answer reconsidered: within 15 calendar days of it, twice at most. Throws `rate_limited`,
 * `not_found` for a wrong link, and `conflict` with the sentence of what stands against it.
 */
export async function reopenOwn(address: string, { token, reason }: ReopenOwnInput): Promise<void> {
  await limit("ownQuestion", address);
  const plan = await planReopening();
  await transaction(async (tx) => {
    const question = await openAsCitizen(tx, token, "reopen");
    await reopenQuestion(tx, question, { actorId: null, reason, plan });
  });
}
