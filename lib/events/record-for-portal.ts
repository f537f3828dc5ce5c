import "server-only";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db";
import { refuseText } from "./bare";
import { chain } from "./record";
import type { EventData, PortalEventType } from "./types";

type Happening = {
  type: PortalEventType;
  /** Null for a command at the terminal. */
  actorId: number | null;
  data: EventData;
};

/**
 * Writes down what happened to the content of the portal, in the transaction in which it happens. It belongs to no
 * question and so to no chain: its hash covers the event alone. Nobody gets a letter. Returns its id.
 */
export async function recordForPortal(tx: Transaction, { type, actorId, data }: Happening): Promise<number> {
  refuseText(data);
  const createdAt = now();
  const hash = chain(null, { type, actorId, data, at: createdAt.toISOString() });
  const event = await tx.event.create({
    data: { type, actorId, data, createdAt, hash },
    select: { id: true },
  });
  return event.id;
}
