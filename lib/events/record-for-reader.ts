import "server-only";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db";
import { refuseText } from "./bare";
import { recipientsOf } from "./recipients";
import { chain } from "./record";
import type { EventData, ReaderEventType } from "./types";

/**
 * Writes down what happened to somebody's subscriptions, in the transaction in which it happens, with the letters that
 * follow from it. It belongs to no question and so to no chain: its hash covers the event alone.
 */
export async function recordForReader(
  tx: Transaction,
  { type, data }: { type: ReaderEventType; data: EventData },
): Promise<void> {
  refuseText(data);
  const createdAt = now();
  const hash = chain(null, { type, data, at: createdAt.toISOString() });
  const { id: eventId } = await tx.event.create({
    data: { type, data, createdAt, hash },
    select: { id: true },
  });
  const recipients = await recipientsOf(tx, { type, departmentId: null, data, citizenHasEmail: false });
  await tx.delivery.createMany({
    data: recipients.map(
      ({ template, recipientKind, subscriptionId = null, digestId = null, locale = "vi" }) => ({
        ...{ eventId, template, recipientKind, subscriptionId, digestId, locale },
        // One for an event, and of a digest there is one event.
        messageId: `e${String(eventId)}.${template}`,
        nextAttemptAt: createdAt,
        createdAt,
      }),
    ),
  });
}
