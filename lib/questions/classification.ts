import "server-only";
import type { Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";

/** A form shown a while ago may name a topic or place that was switched off since: `invalid`, named by field. */
export async function checkClassification(
  tx: Transaction,
  { topicId, placeId }: { topicId: number; placeId: number | null },
): Promise<void> {
  const topics = await tx.topic.count({ where: { id: topicId, active: true } });
  if (topics === 0) throw new AppError("invalid", { fields: { topicId: "topic_unknown" } });
  if (placeId === null) return;
  const places = await tx.place.count({ where: { id: placeId } });
  if (places === 0) throw new AppError("invalid", { fields: { placeId: "place_unknown" } });
}
