import "server-only";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db";
import { refuseText } from "./bare";
import { recipientsOf } from "./recipients";
import { chain } from "./record";
import type { EventData, PersonEventType } from "./types";

type Happening = {
  type: PersonEventType;
  /** Whose account it happens to. */
  personId: number;
  /** Who did it; null for somebody who is not signed in. */
  actorId: number | null;
  data?: EventData;
};

/**
 * Writes down what happened to somebody's account, in the transaction in which it happens, with the letters that
 * follow from it. It belongs to no question and so to no chain: its hash covers the event alone. Returns its id.
 */
export async function recordForPerson(
  tx: Transaction,
  { type, personId, actorId, data: more }: Happening,
): Promise<number> {
  const data = { ...more, personId };
  refuseText(data);
  const createdAt = now();
  const hash = chain(null, { type, actorId, data, at: createdAt.toISOString() });
  const event = await tx.event.create({
    data: { type, actorId, data, createdAt, hash },
    select: { id: true },
  });
  const recipients = await recipientsOf(tx, { type, departmentId: null, data, citizenHasEmail: false });
  await tx.delivery.createMany({
    data: recipients.map(({ template, recipientKind, params = {} }) => ({
      ...{ eventId: event.id, template, recipientKind, personId, params },
      messageId: `e${String(event.id)}.${template}.p${String(personId)}`,
      nextAttemptAt: createdAt,
      createdAt,
    })),
  });
  return event.id;
}
