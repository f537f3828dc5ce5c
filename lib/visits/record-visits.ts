import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { localDay } from "@/lib/format";

/**
 * Writes down who was seen, in one statement however many: a visitor who is new today (Asia/Ho_Chi_Minh) counts as one
 * visit, whichever instance saw them first. Rows are written in one order, so instances wait for each other at most.
 */
export async function recordVisits(hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  const at = now();
  const day = localDay(at);
  await db.$executeRaw`
    with seen as (
      insert into visits as known (day, visitor_hash, last_seen_at)
      select ${day}::date, hash, ${at} from unnest(${[...hashes].sort()}::text[]) hash
      on conflict (day, visitor_hash) do update set last_seen_at = greatest(known.last_seen_at, excluded.last_seen_at)
      returning xmax = 0 as first
    ), counted as (select count(*)::int as count from seen where first)
    insert into visit_counts as total (day, count) select ${day}::date, count from counted where count > 0
    on conflict (day) do update set count = total.count + excluded.count`;
}
