import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { coalesce } from "@/lib/coalesce";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { sightOf, type Viewer } from "@/lib/viewer";
import { holdsWords, matching } from "./filter-sql";
import { deadlineOf, inboxRow, rowColumns, rowJoins, type InboxRow } from "./inbox-row";
import type { InboxConditions } from "./inbox-schema";
import { momentNow } from "./moment";
import { inQueue } from "./queue-sql";
import { mayOpenQueue, type QueueKey } from "./queues";

type Wish = { personId: number; id: number };

const nameOf = ({ personId, id }: Wish): string => `${String(personId)}:${String(id)}`;
const share = coalesce<Wish, InboxRow | null>(nameOf);
const changedRow = inboxRow.extend({ personId: z.number() });

/**
 * Those of these questions that are (still) in a list of the viewer, by the conditions of its page. After an event a
 * whole office asks at once: all of the same memberships who look at the same list are answered by one query.
 * Throws `forbidden` for a queue of another role.
 */
export async function listChangedRows(
  viewer: Viewer,
  queue: QueueKey,
  conditions: InboxConditions,
  ids: readonly number[],
): Promise<InboxRow[]> {
  if (!mayOpenQueue(viewer, queue)) throw new AppError("forbidden");
  const wishes = ids.map((id) => ({ personId: viewer.personId, id }));
  const key = JSON.stringify([sightOf(viewer), queue, conditions]);
  const found = await share(key, wishes, (all) => findRows(viewer, queue, conditions, all));
  return wishes.flatMap((wish) => found.get(nameOf(wish)) ?? []);
}

/** For each wish the row, or null where it is not in the list. Of the viewer only the memberships count, which are those of all who wish. */
async function findRows(
  viewer: Viewer,
  queue: QueueKey,
  conditions: InboxConditions,
  wishes: readonly Wish[],
): Promise<(InboxRow | null)[]> {
  const moment = await momentNow();
  const person = Prisma.sql`p.id`;
  const asked = { viewer, queue, moment, person };
  const found = await db.$queryRaw`
    select p.id as "personId", ${rowColumns(asked)}
    from unnest(${wishes.map(({ personId }) => personId)}::int[], ${wishes.map(({ id }) => id)}::int[]) p(id, question_id)
    cross join lateral (select q.* from questions q where q.id = p.question_id
      and ${inQueue(viewer, queue, moment, person)} and ${matching(queue, conditions, moment)}
      and ${holdsWords(conditions.q)}) q
    ${rowJoins(asked)}`;
  const rows = new Map<string, InboxRow>();
  for (const { personId, ...row } of z.array(changedRow).parse(found))
    rows.set(nameOf({ personId, id: row.id }), { ...row, deadline: deadlineOf(queue, row, moment) });
  return wishes.map((wish) => rows.get(nameOf(wish)) ?? null);
}
