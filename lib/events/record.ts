import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db";
import { refuseText } from "./bare";
import { eventSql } from "./event-sql";
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
  const { has_email: citizenHasEmail, departments, locale } = subject;
  const rooms = roomsOf(type, questionId, [...departments, subject.lead_department_id, departmentId]);
  const recipients = await recipientsOf(tx, {
    ...{ type, questionId, departmentId, departments, data, citizenHasEmail },
  });
  const { parts, notice } = eventSql(
    { type, questionId, actorId, departmentId, data, createdAt, previousHash, hash, rooms },
    { to: recipients.filter(concerns), locale },
  );
  const rows = await tx.$queryRaw`
    with head as (update questions set head_hash = ${hash}, updated_at = ${createdAt} where id = ${questionId}),
    ${parts}
    select id from event, ${notice}`;
  return z.tuple([z.object({ id: z.number() })]).parse(rows)[0].id;
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

/** Where an event is heard: by coordinators, on the question's own page, and in the departments that have it. */
export function roomsOf(
  type: EventType,
  questionId: number,
  departments: readonly (number | null)[],
): string[] {
  const known = departments.filter((id) => id !== null);
  return [
    "coordinator",
    `question:${String(questionId)}`,
    ...new Set(known.map((id) => `department:${String(id)}`)),
    ...(publicEvents.some((name) => name === type) ? ["public"] : []),
  ];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sortedByKey(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
