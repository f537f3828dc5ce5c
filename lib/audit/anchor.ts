import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { dayAfter, startOf, type LocalDay } from "@/lib/deadlines/calendar";
import { localDay } from "@/lib/format";
import { log } from "@/lib/log";
import { AnchorSum } from "./anchor-sum";

/** Events bear the time of their transaction, which has ended long before this is over. */
const graceMs = 10 * 60_000;
const batch = 5_000;

const headRows = z.array(z.object({ question_id: z.number(), hash: z.string() }));
const countRow = z.tuple([z.object({ count: z.number() })]);

/**
 * Anchors the day that has ended in Asia/Ho_Chi_Minh, once: the heads of all chains as its last event left them, and
 * the anchor before. It follows from the events alone, so any number of processes may sweep, and all of them would
 * write the same row. Returns the day when this call wrote it. The log keeps the number outside of the database.
 */
export async function anchorYesterday(): Promise<LocalDay | null> {
  const day = dayAfter(localDay(new Date(now().getTime() - graceMs)), -1);
  const anchored = await db.auditAnchor.findFirst({
    orderBy: { day: "desc" },
    select: { day: true, hash: true },
  });
  if (anchored !== null && anchored.day >= new Date(day)) return null;
  const previousHash = anchored?.hash ?? null;
  const { sum, events } = await sumOf(day, previousHash);
  if (events === 0) return null;
  const row = { heads: sum.heads, events, hash: sum.digest() };
  const { count } = await db.auditAnchor.createMany({
    data: [{ day: new Date(day), ...row, previousHash, createdAt: now() }],
    skipDuplicates: true,
  });
  if (count === 0) return null;
  log.info({ day, ...row }, "audit anchor");
  return day;
}

/** The instant at which a day ends, UTC. */
export function endOf(day: LocalDay): Date {
  return startOf(dayAfter(day));
}

async function sumOf(
  day: LocalDay,
  previousHash: string | null,
): Promise<{ sum: AnchorSum; events: number }> {
  const end = endOf(day);
  const sum = new AnchorSum(previousHash, day);
  for (let last = 0; ;) {
    const found = await db.$queryRaw`
      select distinct on (question_id) question_id, hash from events
      where question_id > ${last} and created_at < ${end} and hash is not null
      order by question_id, id desc limit ${batch}`;
    const heads = headRows.parse(found);
    for (const head of heads) sum.add(head.question_id, head.hash);
    last = heads.at(-1)?.question_id ?? last;
    if (heads.length < batch) break;
  }
  const counted = await db.$queryRaw`
    select count(*)::int as count from events where question_id is not null and created_at < ${end} and hash is not null`;
  return { sum, events: countRow.parse(counted)[0].count };
}
