import "server-only";
import { db } from "@/lib/db";
import { confirmSubscription } from "@/lib/subscriptions/confirm-subscription";
import { subscriptionAddress } from "@/lib/subscriptions/link";
import { mailboxHash } from "@/lib/subscriptions/mailbox";
import { subscribe, type Wish } from "@/lib/subscriptions/subscribe";

/** Somebody who wished to hear of a list and, unless said otherwise, confirmed it; with the links of their letters. */
export async function makeSubscriber(
  email: string,
  wish: Partial<Wish> = {},
  { confirmed = true, locale = "vi" } = {},
): Promise<{ id: number; subscriptionId: number; confirm: string; leave: string; manage: string }> {
  const list = { q: "", topicId: null, departmentId: null, ...wish };
  await subscribe(list, { email, locale });
  const { id, subscriberId } = await db.subscription.findFirstOrThrow({
    where: { ...list, subscriber: { emailHash: mailboxHash(email) } },
    select: { id: true, subscriberId: true },
  });
  const confirm = subscriptionAddress("confirm", id);
  if (confirmed) await confirmSubscription("10.7.0.1", confirm);
  return {
    ...{ id: subscriberId, subscriptionId: id, confirm },
    leave: subscriptionAddress("leave", subscriberId),
    manage: subscriptionAddress("manage", subscriberId),
  };
}
