import "server-only";
import { db, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { endFollowing } from "@/lib/followers/unfollow";
import type { Locale } from "@/lib/i18n/locales";
import { maskEmail } from "@/lib/mask";
import { readSubscriptionAddress } from "./link";
import { listed } from "./listed";
import { listParts, type ListPart } from "./list-parts";
import { mailboxHash, openMailbox } from "./mailbox";
import type { EndInput } from "./schema";
import { forgetSubscriber, forgetSubscription } from "./unsubscribe";

export type Managed = {
  /** Masked: the page may stand open on somebody else's screen. */
  email: string;
  lists: { id: number; parts: ListPart[]; confirmed: boolean }[];
  /** Questions that are followed by themselves; without a word of those that were taken down. */
  questions: { id: number; slug: string; title: string | null }[];
};

/**
 * Everything the address behind a letter's link hears of; "over" when it hears of nothing any more, null for a link that
 * is not ours.
 */
export async function findManaged(token: string, locale: Locale): Promise<Managed | "over" | null> {
  const owner = await ownerOf(token);
  if (owner === null || owner === "over") return owner;
  const [lists, followed] = await Promise.all([
    db.subscription.findMany({
      where: { subscriberId: owner.subscriberId ?? 0 },
      orderBy: { id: "asc" },
      select: { ...listed, id: true, confirmedAt: true },
    }),
    db.follower.findMany({
      where: { email: owner.email, confirmedAt: { not: null } },
      orderBy: { id: "asc" },
      select: {
        id: true,
        question: { select: { publicVersion: { select: { slug: true, title: true, unpublishedAt: true } } } },
      },
    }),
  ]);
  return {
    email: maskEmail(owner.email),
    lists: lists.map(({ id, confirmedAt, ...list }) => ({
      ...{ id, confirmed: confirmedAt !== null, parts: listParts(list, locale) },
    })),
    questions: followed.flatMap(({ id, question: { publicVersion: version } }) =>
      version === null
        ? []
        : [{ id, slug: version.slug, title: version.unpublishedAt === null ? version.title : null }],
    ),
  };
}

/**
 * Ends one list, one question or everything of the address behind the link. What is not its own, or has ended already,
 * is left alone. Throws `not_found` for a link that is not ours.
 */
export async function endManaged(token: string, { what, id }: EndInput): Promise<void> {
  const owner = await ownerOf(token);
  if (owner === null) throw new AppError("not_found", { reason: "follow_link_wrong" });
  if (owner === "over") return;
  const { email, subscriberId } = owner;
  await transaction(async (tx) => {
    if (what === "list" && subscriberId !== null) await forgetSubscription(tx, subscriberId, id);
    if (what === "all" && subscriberId !== null) await forgetSubscriber(tx, subscriberId);
    if (what === "list") return;
    const followed = await tx.follower.findMany({
      where: { email, ...(what === "question" && { id }) },
      orderBy: { id: "asc" },
      select: { id: true },
    });
    for (const follower of followed) await endFollowing(tx, follower.id);
  });
}

type Owner = { email: string; subscriberId: number | null };

async function ownerOf(token: string): Promise<Owner | "over" | null> {
  const subscriberId = readSubscriptionAddress("manage", token);
  if (subscriberId !== null) {
    const row = await db.subscriber.findUnique({ where: { id: subscriberId } });
    return row === null ? "over" : { email: openMailbox(row), subscriberId };
  }
  const followerId = readSubscriptionAddress("manageByFollower", token);
  if (followerId === null) return null;
  const follower = await db.follower.findUnique({ where: { id: followerId }, select: { email: true } });
  if (follower === null) return "over";
  const { email } = follower;
  const row = await db.subscriber.findUnique({
    where: { emailHash: mailboxHash(email) },
    select: { id: true },
  });
  return { email, subscriberId: row?.id ?? null };
}
