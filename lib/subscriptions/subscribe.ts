import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db, transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForReader } from "@/lib/events/record-for-reader";
import { sealMailbox } from "./mailbox";
import type { SubscribeInput } from "./schema";

/** A double click is one letter; whoever lost it asks again a little later. */
const oneLetterMs = 60_000;

export type Wish = { q: string; topicId: number | null; departmentId: number | null };

/** The list that was asked for. Throws `invalid` for a topic or department there is not: it says nothing of addresses. */
export async function wishOf({ q, topic, department }: SubscribeInput): Promise<Wish> {
  const [topicRow, departmentRow] = await Promise.all([
    topic === "" ? undefined : db.topic.findUnique({ where: { slug: topic }, select: { id: true } }),
    department === ""
      ? undefined
      : db.department.findUnique({ where: { code: department }, select: { id: true } }),
  ]);
  const fields = {
    ...(topicRow === null ? { topic: "subscription_topic_unknown" } : {}),
    ...(departmentRow === null ? { department: "subscription_department_unknown" } : {}),
  };
  if (Object.keys(fields).length > 0) throw new AppError("invalid", { fields });
  return { q, topicId: topicRow?.id ?? null, departmentId: departmentRow?.id ?? null };
}

/**
 * Notes that this address wants to hear of a list, and sends it the letter that confirms it: until then it is told
 * nothing. Who hears of it already gets no letter. The page has answered before this runs and says the same to
 * everybody, so that it tells nobody who subscribed to what.
 */
export async function subscribe(
  wish: Wish,
  { email, locale }: { email: string; locale: string },
): Promise<void> {
  await transaction(async (tx) => {
    const { id: subscriberId } = await subscriberOf(tx, email, locale);
    const { id, isNew } = await note(tx, subscriberId, wish);
    const { confirmedAt, createdAt } = await tx.subscription.findUniqueOrThrow({
      where: { id },
      select: { confirmedAt: true, createdAt: true },
    });
    const justAsked = now().getTime() - createdAt.getTime() < oneLetterMs;
    if (confirmedAt !== null || (!isNew && justAsked)) return;
    // The link is good for some days from the newest letter.
    await tx.subscription.update({ where: { id }, data: { createdAt: now() } });
    await recordForReader(tx, { type: "subscription.requested", data: { subscriptionId: id } });
  });
}

/**
 * The row of an address; whoever types somebody else's changes nothing of what that one has. Nothing published before
 * now is news to a new one.
 */
async function subscriberOf(tx: Transaction, email: string, locale: string): Promise<{ id: number }> {
  const sealed = sealMailbox(email);
  const at = now();
  await tx.subscriber.createMany({
    data: [{ ...sealed, locale, toldUntil: at, createdAt: at }],
    skipDuplicates: true,
  });
  return tx.subscriber.findUniqueOrThrow({ where: { emailHash: sealed.emailHash }, select: { id: true } });
}

const ids = z.array(z.object({ id: z.number() }));

/** In SQL because only there a missing topic equals a missing one ("nulls not distinct"). */
async function note(
  tx: Transaction,
  subscriberId: number,
  { q, topicId, departmentId }: Wish,
): Promise<{ id: number; isNew: boolean }> {
  const made = await tx.$queryRaw`
    insert into subscriptions (subscriber_id, q, topic_id, department_id, created_at)
    values (${subscriberId}, ${q}, ${topicId}, ${departmentId}, ${now()})
    on conflict do nothing returning id`;
  const [row] = ids.parse(made);
  if (row !== undefined) return { id: row.id, isNew: true };
  const { id } = await tx.subscription.findFirstOrThrow({
    where: { subscriberId, q, topicId, departmentId },
    select: { id: true },
  });
  return { id, isNew: false };
}
