import "server-only";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { readFollowAddress } from "./link";

/**
 * Ends the letters at once and forgets the address. Whoever does not follow (any more) is content already: the link
 * never fails a second time. Not limited, since one mail provider clicks for all its readers; the link itself is the
 * proof. Throws `not_found` for one that is not ours.
 */
export async function unfollow(token: string): Promise<void> {
  const id = readFollowAddress("unfollow", token);
  if (id === null) throw new AppError("not_found", { reason: "follow_link_wrong" });
  await transaction((tx) => endFollowing(tx, id));
}

/** The same for a follower who is known by another proof. */
export async function endFollowing(tx: Transaction, id: number): Promise<void> {
  const follower = await tx.follower.findUnique({ where: { id }, select: { questionId: true } });
  if (follower === null) return;
  const { questionId } = follower;
  // What still waits has nobody to go to.
  await tx.delivery.updateMany({
    where: { followerId: id, state: "pending" },
    data: { state: "cancelled" },
  });
  const { count } = await tx.follower.deleteMany({ where: { id } });
  if (count === 0) return;
  await record(tx, { type: "follow.ended", questionId, actorId: null, data: { followerId: id } });
}
