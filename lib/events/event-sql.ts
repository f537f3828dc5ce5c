import "server-only";
import { Prisma } from "@/prisma/generated/client";
import type { Recipient } from "./recipients";
import type { EventData, EventType } from "./types";

export type WrittenEvent = {
  type: EventType;
  questionId: number;
  actorId: number | null;
  departmentId: number | null;
  data: EventData;
  createdAt: Date;
  /** Its place in the audit chain; see record(). */
  previousHash: string | null;
  hash: string;
  /** Of the live screens that are told. */
  rooms: readonly string[];
};

/**
 * An event as the parts of one statement: `with …, ${parts} select id from event, ${notice}`. Where `given` names
 * another part, the event is written when that one has a row. NOTIFY takes an instance-wide lock at commit, so the
 * payload is small: ids and rooms, never data.
 */
export function eventSql(
  { type, questionId, actorId, departmentId, data, createdAt, previousHash, hash, rooms }: WrittenEvent,
  letters: { to: readonly Recipient[]; locale: string },
  given = Prisma.sql`(select 1) as always`,
): { parts: Prisma.Sql; notice: Prisma.Sql } {
  const parts = Prisma.sql`
    event as (
      insert into events (question_id, type, actor_id, department_id, data, created_at, previous_hash, hash)
      select ${questionId}::integer, ${type}, ${actorId}::integer, ${departmentId}::integer,
             ${JSON.stringify(data)}::jsonb, ${createdAt}::timestamptz, ${previousHash}, ${hash} from ${given}
      returning id
    ),
    letters as (
      insert into deliveries (event_id, question_id, template, params, locale, recipient_kind, contact_id, person_id,
                              follower_id, message_id, next_attempt_at, created_at)
      select event.id, ${questionId}::integer, template, params, locale, kind, contact_id, person_id, follower_id,
             'e' || event.id || '.' || template || '.' || mailbox, ${createdAt}::timestamptz, ${createdAt}::timestamptz
      from event, jsonb_to_recordset(${rowsOf(letters)}::jsonb) as letter (
        template text, params jsonb, locale text, kind recipient_kind, contact_id integer, person_id integer,
        follower_id integer, mailbox text)
    )`;
  const notice = JSON.stringify({ type, questionId, rooms });
  return {
    parts,
    notice: Prisma.sql`pg_notify('hoidap', (${notice}::jsonb || jsonb_build_object('seq', event.id))::text)`,
  };
}

function rowsOf({ to, locale }: { to: readonly Recipient[]; locale: string }): string {
  const rows = to.map((recipient) => ({
    template: recipient.template,
    params: recipient.params ?? {},
    locale: recipient.locale ?? (recipient.recipientKind === "citizen" ? locale : "vi"),
    kind: recipient.recipientKind,
    contact_id: recipient.contactId,
    person_id: recipient.personId,
    follower_id: recipient.followerId,
    mailbox: mailboxOf(recipient),
  }));
  return JSON.stringify(rows);
}

/** Tells the letters of one event apart in their Message-IDs. */
function mailboxOf({ contactId, personId, followerId }: Recipient): string {
  if (followerId !== undefined) return `f${String(followerId)}`;
  return personId === undefined ? String(contactId ?? "citizen") : `p${String(personId)}`;
}
