import "server-only";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db";
import { refuseText } from "./bare";
import { chain } from "./record";
import type { ArticleEventType, EventData } from "./types";

type Happening = {
  type: ArticleEventType;
  articleId: number;
  /** Who did it; null for the system, which publishes at the set time. */
  actorId: number | null;
  data?: EventData;
};

/**
 * Writes down what happened to an article, in the transaction in which it happens. Nobody gets a letter, and the portal
 * hears of it from the table. It belongs to no question and so to no chain: its hash covers the event alone.
 */
export async function recordForArticle(
  tx: Transaction,
  { type, articleId, actorId, data: more }: Happening,
): Promise<void> {
  const data = { ...more, articleId };
  refuseText(data);
  const createdAt = now();
  const hash = chain(null, { type, actorId, data, at: createdAt.toISOString() });
  await tx.event.create({ data: { type, actorId, data, createdAt, hash } });
}
