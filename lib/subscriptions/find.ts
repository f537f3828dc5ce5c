import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { confirmWithinDays } from "@/lib/followers/schema";
import type { Locale } from "@/lib/i18n/locales";
import { listed } from "./listed";
import { listParts, type ListPart } from "./list-parts";
import { readSubscriptionAddress } from "./link";

const dayMs = 24 * 3_600_000;

export type SubscriptionRequest = {
  id: number;
  state: "open" | "confirmed" | "over";
  parts: (locale: Locale) => ListPart[];
  manageId: number;
};

/** What the link of a confirmation letter stands for; null when it opens nothing (any more). */
export async function findSubscriptionRequest(token: string): Promise<SubscriptionRequest | null> {
  const id = readSubscriptionAddress("confirm", token);
  if (id === null) return null;
  const found = await db.subscription.findUnique({
    where: { id },
    select: { ...listed, subscriberId: true, createdAt: true, confirmedAt: true },
  });
  if (found === null) return null;
  const { createdAt, confirmedAt, subscriberId } = found;
  const isOver = createdAt.getTime() + confirmWithinDays * dayMs < now().getTime();
  return {
    id,
    state: confirmedAt !== null ? "confirmed" : isOver ? "over" : "open",
    parts: (locale) => listParts(found, locale),
    manageId: subscriberId,
  };
}

/** Whether the link at the end of a day's letter still ends anything; null for a link that is not ours. */
export async function findSubscribed(token: string): Promise<{ following: boolean } | null> {
  const id = readSubscriptionAddress("leave", token);
  if (id === null) return null;
  return { following: (await db.subscriber.count({ where: { id } })) > 0 };
}
