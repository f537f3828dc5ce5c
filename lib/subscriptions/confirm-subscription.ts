import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForReader } from "@/lib/events/record-for-reader";
import { limit } from "@/lib/rate-limit";
import { findSubscriptionRequest } from "./find";

/**
 * The owner of an address confirms a list. A second time changes nothing. Throws `rate_limited`, `not_found` for a wrong
 * link and `conflict` for one that is too old.
 */
export async function confirmSubscription(address: string, token: string): Promise<void> {
  await limit("followLink", address);
  const request = await findSubscriptionRequest(token);
  if (request === null) throw new AppError("not_found", { reason: "follow_link_wrong" });
  if (request.state === "over") throw new AppError("conflict", { reason: "follow_link_over" });
  const { id } = request;
  await transaction(async (tx) => {
    const { count } = await tx.subscription.updateMany({
      where: { id, confirmedAt: null },
      data: { confirmedAt: now() },
    });
    if (count === 0) return;
    await recordForReader(tx, { type: "subscription.confirmed", data: { subscriptionId: id } });
  });
}
