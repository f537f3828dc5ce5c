import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { limit } from "@/lib/rate-limit";
import { findFollowRequest } from "./find";

/**
 * The owner of an address confirms that it may be written to. A second time changes nothing. Throws `rate_limited`,
 * `not_found` for a wrong link and `conflict` for one that is too old.
 */
export async function confirmFollow(address: string, token: string): Promise<void> {
  await limit("followLink", address);
  const request = await findFollowRequest(token);
  if (request === null) throw new AppError("not_found", { reason: "follow_link_wrong" });
  if (request.state === "over") throw new AppError("conflict", { reason: "follow_link_over" });
  const { id, questionId } = request;
  await transaction(async (tx) => {
    const { count } = await tx.follower.updateMany({
      where: { id, confirmedAt: null },
      data: { confirmedAt: now() },
    });
    if (count === 0) return;
    await record(tx, { type: "follow.confirmed", questionId, actorId: null, data: { followerId: id } });
  });
}
