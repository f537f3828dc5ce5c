import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";
import { holdsWords, matching, wordsQuery } from "./filter-sql";
import { deadlineOf, inboxRow, rowColumns, rowJoins, type InboxRow } from "./inbox-row";
import type { InboxConditions } from "./inbox-schema";
import { findByWords } from "./inbox-words";
import { momentNow } from "./moment";
import { afterCursor, inQueue, orderOf } from "./queue-sql";
import { mayOpenQueue, type QueueKey } from "./queues";

export type InboxPage = { rows: InboxRow[]; next: string | null };

export type InboxFilter = InboxConditions & {
  /** The cursor `next` of the page before. */
  after?: string | undefined;
  limit: number;
};

/** One page of a queue, first due first (answered: newest first). Throws `forbidden` for a queue of another role. */
export async function listInboxRows(
  viewer: Viewer,
  queue: QueueKey,
  filter: InboxFilter,
): Promise<InboxPage> {
  if (!mayOpenQueue(viewer, queue)) throw new AppError("forbidden");
  const moment = await momentNow();
  const asked = { viewer, queue, moment, person: viewer.personId };
  const { q, after, limit } = filter;
  const within = Prisma.sql`${inQueue(viewer, queue, moment)} and ${matching(queue, filter, moment)}
    and ${afterCursor(queue, after)}`;
  const words = q === undefined || q === "" ? null : wordsQuery(q);
  const chosen = words === null ? null : await findByWords({ queue, within, words, limit: limit + 1 });
  const { column, descending } = orderOf(queue);
  const direction = descending ? Prisma.sql`desc` : Prisma.sql`asc`;
  const found = await db.$queryRaw`
    select ${rowColumns(asked)}
    from (
      select q.* from questions q where ${within} and ${among(chosen)} and ${holdsWords(q)}
      order by ${column} ${direction}, q.id ${direction} limit ${limit + 1}) q
    ${rowJoins(asked)}
    order by ${column} ${direction}, q.id ${direction}`;
  const rows = z.array(inboxRow).parse(found);
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
