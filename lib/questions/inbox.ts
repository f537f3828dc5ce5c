import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { coalesce } from "@/lib/coalesce";
import { AppError } from "@/lib/errors";
import { plannedOnce } from "@/lib/planned-once";
import { read } from "@/lib/read";
import { hasSnoozedLately } from "@/lib/snoozes/who-snoozes";
import { sightOf, type Viewer } from "@/lib/viewer";
import { holdsWords, matching, wordsQuery } from "./filter-sql";
import { deadlineOf, inboxRow, rowColumns, rowJoins, type InboxRow } from "./inbox-row";
import type { InboxConditions } from "./inbox-schema";
import { findByWords } from "./inbox-words";
import { momentNow } from "./moment";
import { afterCursor, belongsTo, inQueue, orderOf } from "./queue-sql";
import { isOwnQueue, mayOpenQueue, type QueueKey } from "./queues";

export type InboxPage = { rows: InboxRow[]; next: string | null };

export type InboxFilter = InboxConditions & {
  /** The cursor `next` of the page before. */
  after?: string | undefined;
  limit: number;
};

const inboxRows = z.array(inboxRow);
const share = coalesce<InboxFilter, InboxPage>((filter) => JSON.stringify(filter));

/**
 * One page of a queue, first due first (answered: newest first). Throws `forbidden` for a queue of another role. Those
 * who ask for the same at once, as after a server has started, are answered by one query: a row is the same for all of
 * the same memberships, but in queues of one's own and for somebody who put something off.
 */
export async function listInboxRows(
  viewer: Viewer,
  queue: QueueKey,
  filter: InboxFilter,
): Promise<InboxPage> {
  if (!mayOpenQueue(viewer, queue)) throw new AppError("forbidden");
  if (isOwnQueue(queue) || (await hasSnoozedLately(viewer.personId))) return readRows(viewer, queue, filter);
  const name = JSON.stringify(filter);
  const found = await share(`${queue} ${name} ${sightOf(viewer)}`, [filter], (filters) =>
    Promise.all(filters.map((one) => readRows(viewer, queue, one))),
  );
  return found.get(name) ?? { rows: [], next: null };
}

async function readRows(viewer: Viewer, queue: QueueKey, filter: InboxFilter): Promise<InboxPage> {
  const moment = await momentNow();
  const asked = { viewer, queue, moment, person: viewer.personId };
  const { q, after, limit } = filter;
  const within = Prisma.sql`${inQueue(viewer, queue, moment)} and ${matching(queue, filter, moment)}
    and ${afterCursor(queue, after)}`;
  const words = q === undefined || q === "" ? null : wordsQuery(q);
  const chosen = words === null ? null : await findByWords({ queue, within, words, limit: limit + 1 });
  const { column, descending } = orderOf(queue);
  const direction = descending ? Prisma.sql`desc` : Prisma.sql`asc`;
  const narrowed = Prisma.sql`${belongsTo(viewer, queue, moment)} ${matching(queue, filter, moment)} ${afterCursor(queue, after)}`;
  // Where values decide which rows these are, the best plan depends on them.
  const planned = words === null && narrowed.values.length === 0 ? plannedOnce : Prisma.empty;
  const query = Prisma.sql`${planned}
    select ${rowColumns(asked)}
    from (
      select q.* from questions q where ${within} and ${among(chosen)} and ${holdsWords(q)}
      order by ${column} ${direction}, q.id ${direction} limit ${Prisma.raw(String(limit + 1))}) q
    ${rowJoins(asked)}
    order by ${column} ${direction}, q.id ${direction}`;
  const rows = await read(inboxRows, query);
  const page = rows.slice(0, limit);
  return {
    rows: page.map((row) => ({ ...row, deadline: deadlineOf(queue, row, moment) })),
    next: rows.length > page.length ? cursorOf(page.at(-1)) : null,
  };
}

/** Words were looked up first, because the list is long. */
function among(ids: number[] | null): Prisma.Sql {
  return ids === null ? Prisma.sql`true` : Prisma.sql`q.id = any(${ids}::int[])`;
}

function cursorOf(row: { sortAt: Date | null; id: number } | undefined): string | null {
  return row?.sortAt === undefined || row.sortAt === null ? null : `${row.sortAt.getTime()}.${row.id}`;
}
