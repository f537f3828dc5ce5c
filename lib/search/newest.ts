import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import type { Filters } from "./candidates";

/** The last row of the page before: where the next one begins, however many there are in front of it. */
export type Place = { publishedAt: Date; id: number };

export type Newest = { ids: number[]; next: Place | null };

const row = z.object({ id: z.number(), published_at: z.date() });

/** Ids of published questions, newest first, by filters: from a place on a page costs the same wherever it begins. */
export async function listNewest(
  filters: Filters,
  { after, size, offset = 0 }: { after: Place | null; size: number; offset?: number },
): Promise<Newest> {
  const { topicId, departmentId, year } = filters;
  const conditions = [
    ...(topicId === undefined ? [] : [Prisma.sql`topic_id = ${topicId}`]),
    ...(departmentId === undefined ? [] : [Prisma.sql`department_id = ${departmentId}`]),
    ...(year === undefined ? [Prisma.sql`unpublished_at is null`] : [Prisma.sql`year = ${year}`]),
    ...(after === null
      ? []
      : [Prisma.sql`(published_at, id) < (${after.publishedAt}::timestamptz, ${after.id}::integer)`]),
  ];
  // Each has the indexes for its order; what the search may find is exactly what is published.
  const source = year === undefined ? Prisma.sql`public_versions` : Prisma.sql`search_documents`;
  const found = await db.$queryRaw`
    select id, published_at from ${source} where ${Prisma.join(conditions, " and ")}
    order by published_at desc, id desc limit ${size + 1} offset ${offset}`;
  const rows = z.array(row).parse(found);
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const next =
    rows.length > size && last !== undefined ? { publishedAt: last.published_at, id: last.id } : null;
  return { ids: shown.map(({ id }) => id), next };
}
