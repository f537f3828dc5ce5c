import "server-only";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForReader } from "@/lib/events/record-for-reader";
import { readSubscriptionAddress } from "./link";

/**
 * Ends the daily letters of a subscriber at once and forgets the address. Whoever does not hear of anything (any more)
 * is content already: the link never fails a second time. Not limited, since one mail provider clicks for all its
 * readers. Throws `not_found` for a link that is not ours.
 */
export async function unsubscribe(token: string): Promise<void> {
  const id = readSubscriptionAddress("leave", token);
  if (id === null) throw new AppError("not_found", { reason: "follow_link_wrong" });
  await transaction((tx) => forgetSubscriber(tx, id));
}

/** Deletes the address with all it wished for; what still waits has nobody to go to. */
export async function forgetSubscriber(tx: Transaction, id: number): Promise<void> {
  await cancelLetters(tx, { OR: [{ digest: { subscriberId: id } }, { subscription: { subscriberId: id } }] });
  const { count } = await tx.subscriber.deleteMany({ where: { id } });
  if (count > 0) await recordForReader(tx, { type: "subscription.ended", data: { subscriberId: id } });
}

/** Ends one list of a subscriber; with the last one the address goes, too. */
export async function forgetSubscription(tx: Transaction, subscriberId: number, id: number): Promise<void> {
  await cancelLetters(tx, { subscription: { id, subscriberId } });
  const { count } = await tx.subscription.deleteMany({ where: { id, subscriberId } });
  if (count === 0) return;
  await recordForReader(tx, { type: "subscription.ended", data: { subscriptionId: id } });
  if ((await tx.subscription.count({ where: { subscriberId } })) === 0)
    await forgetSubscriber(tx, subscriberId);
}

type Whose = NonNullable<Parameters<Transaction["delivery"]["updateMany"]>[0]["where"]>;

async function cancelLetters(tx: Transaction, whose: Whose): Promise<void> {
  await tx.delivery.updateMany({ where: { ...whose, state: "pending" }, data: { state: "cancelled" } });
}
