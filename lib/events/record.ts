import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db";
import { refuseText } from "./bare";
import { recipientsOf, type Recipient } from "./recipients";
import { followedEvents, publicEvents, type EventData, type EventType } from "./types";

export type Happening = {
  type: EventType;
  questionId: number;
  /** The person who did it; null for the citizen and for the system. */
  actorId: number | null;
  /** The department it concerns: whose queue it enters or leaves. */
  departmentId?: number | null;
  data?: EventData;
};

const subjectRow = z.object({
  code: z.string(),
  locale: z.string(),
  head_hash: z.string().nullable(),
  lead_department_id: z.number().nullable(),
  has_email: z.boolean(),
  departments: z.array(z.number()),
});

/**
 * Writes down what happened, in the transaction in which it happens: the event (chained by SHA-256 to the one
 * before it of the same question), the letters that follow from it, and one notice for the live screens.
 * What concerns those whose questions were merged into this one happens to theirs, too, with letters to them alone.
 * Locks the rows of the questions until the transaction ends. Returns the event's id.
 */
export async function record(tx: Transaction, happening: Happening): Promise<number> {
  const { type, questionId, data } = happening;
  const id = await write(tx, happening, () => true);
  if (!followedEvents.some((followed) => followed === type)) return id;
  for (const follower of await listFollowers(tx, questionId)) {
    const same = { ...happening, questionId: follower, data: { ...data, masterId: questionId } };
    await write(tx, same, ({ recipientKind }) => recipientKind === "citizen");
  }
  return id;
}

const followerRow = z.array(z.object({ id: z.number() }));

/** Duplicates and their duplicates; `union` ends where a circle would begin. */
async function listFollowers(tx: Transaction, questionId: number): Promise<number[]> {
  const rows = await tx.$queryRaw`
    with recursive followers (id) as (
      select q.id from questions q where q.master_id = ${questionId} and q.status = 'duplicate'
      union
      select q.id from questions q join followers on q.master_id = followers.id where q.status = 'duplicate'
    )
    select id from followers where id <> ${questionId} order by id`;
  return followerRow.parse(rows).map(({ id }) => id);
}

async function write(
  tx: Transaction,
  happening: Happening,
  concerns: (recipient: Recipient) => boolean,
): Promise<number> {
  const { type, questionId, actorId, departmentId = null, data = {} } = happening;
  refuseText(data);
  const subject = await lockSubject(tx, questionId);
  const createdAt = now();
  const previousHash = subject.head_hash;
  const hash = chain(previousHash, {
    type,
    questionId,
    actorId,
    departmentId,
    data,
    at: createdAt.toISOString(),
  });
  const rooms = roomsOf(type, questionId, departmentId, subject);
  const id = await append(tx, happening, { createdAt, previousHash, hash, rooms });
  const { has_email: citizenHasEmail, departments } = subject;
  const recipients = await recipientsOf(tx, {
    ...{ type, questionId, departmentId, departments, data, citizenHasEmail },
  });
  await tx.delivery.createMany({
    data: recipients.filter(concerns).map((recipient) => ({
      eventId: id,
      questionId,
      template: recipient.template,
      params: recipient.params ?? {},
      locale: recipient.locale ?? (recipient.recipientKind === "citizen" ? subject.locale : "vi"),
      recipientKind: recipient.recipientKind,
      contactId: recipient.contactId ?? null,
      personId: recipient.personId ?? null,
      followerId: recipient.followerId ?? null,
      messageId: `e${String(id)}.${recipient.template}.${mailboxOf(recipient)}`,
      nextAttemptAt: createdAt,
      createdAt,
    })),
  });
  return id;
}

type Link = { createdAt: Date; previousHash: string | null; hash: string; rooms: string[] };

/**
 * The event, the question's new head and the notice, in one statement. NOTIFY takes an instance-wide lock at commit, so
 * the payload is small: ids and rooms, never data.
 */
async function append(
  tx: Transaction,
  { type, questionId, actorId, departmentId = null, data = {} }: Happening,
  { createdAt, previousHash, hash, rooms }: Link,
): Promise<number> {
  const notice = JSON.stringify({ type, questionId, rooms });
  const rows = await tx.$queryRaw`
    with head as (update questions set head_hash = ${hash}, updated_at = ${createdAt} where id = ${questionId}),
    event as (
      insert into events (question_id, type, actor_id, department_id, data, created_at, previous_hash, hash)
      values (${questionId}, ${type}, ${actorId}, ${departmentId}, ${JSON.stringify(data)}::jsonb,
              ${createdAt}, ${previousHash}, ${hash})
      returning id
    )
    select id from event, pg_notify('hoidap', (${notice}::jsonb || jsonb_build_object('seq', id))::text)`;
  return z.tuple([z.object({ id: z.number() })]).parse(rows)[0].id;
}

/** Tells the letters of one event apart in their Message-IDs. */
function mailboxOf({ contactId, personId, followerId }: Recipient): string {
  if (followerId !== undefined) return `f${String(followerId)}`;
  return personId === undefined ? String(contactId ?? "citizen") : `p${String(personId)}`;
}

/** Recomputes a link of the audit chain; see record(). */
export function chain(previousHash: string | null, content: Record<string, unknown>): string {
  const canonical = JSON.stringify(content, (_, value: unknown) =>
    isRecord(value) ? sortedByKey(value) : value,
  );
  return createHash("sha256")
    .update(previousHash ?? "")
    .update("\n")
    .update(canonical)
    .digest("hex");
}

/**
 * `for update` would wait for everybody who has just added a row of this question, whose foreign key holds it, and they
 * in turn for this lock; against other events and changes of the question this one is enough.
 */
async function lockSubject(tx: Transaction, questionId: number): Promise<z.infer<typeof subjectRow>> {
  const rows = await tx.$queryRaw`
    select q.code, q.locale, q.head_hash, q.lead_department_id,
           exists (select from citizens c where c.question_id = q.id and c.email is not null) as has_email,
           array(select a.department_id from assignments a
                 where a.question_id = q.id and a.state in ('pending', 'accepted', 'done')) as departments
    from questions q where q.id = ${questionId} for no key update`;
  return z.tuple([subjectRow]).parse(rows)[0];
}

function roomsOf(
  type: EventType,
  questionId: number,
  departmentId: number | null,
  subject: z.infer<typeof subjectRow>,
): string[] {
  const departments = [...subject.departments, subject.lead_department_id, departmentId].filter(
    (id) => id !== null,
  );
  return [
    "coordinator",
    `question:${String(questionId)}`,
    ...new Set(departments.map((id) => `department:${String(id)}`)),
    ...(publicEvents.some((name) => name === type) ? ["public"] : []),
  ];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sortedByKey(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
