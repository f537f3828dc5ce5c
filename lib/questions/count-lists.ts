import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { coalesce } from "@/lib/coalesce";
import { db } from "@/lib/db";
import { snoozedBy } from "@/lib/snoozes/active";
import type { Viewer } from "@/lib/viewer";
import { holdsWords, matching } from "./filter-sql";
import { momentNow } from "./inbox";
import type { InboxConditions } from "./inbox-schema";
import { belongsTo, inQueue, type Moment } from "./queue-sql";
import { isOwnQueue, mayOpenQueue } from "./queues";

/** Nobody works through more; "1.000+" says enough, and counting stops there. */
const countCap = 1_000;

export type InboxList = { queue: Parameters<typeof mayOpenQueue>[1]; conditions: InboxConditions };

const nameOf = ({ queue, conditions }: InboxList): string => JSON.stringify([queue, conditions]);
const share = coalesce<InboxList, number>(nameOf);

/**
 * How many wait in each of these lists; counting stops at 1.000. A queue of another role counts as none. After an event
 * a whole office asks at once: what is the same for everybody with the same memberships is counted for all of them
 * together; the queues of one's own, and all of somebody who put something off, for them alone.
 */
export async function countLists(viewer: Viewer, lists: readonly InboxList[]): Promise<number[]> {
  const open = lists.filter(({ queue }) => mayOpenQueue(viewer, queue));
  if (open.length === 0) return lists.map(() => 0);
  const moment = await momentNow();
  const [own, common] = [
    open.filter(({ queue }) => isOwnQueue(queue)),
    open.filter(({ queue }) => !isOwnQueue(queue)),
  ];
  const [alone, together] = await Promise.all([
    countOwn(viewer, own, moment),
    share(scopeOf(viewer), common, (wanted) => countCommon(viewer, wanted)),
  ]);
  const counts = new Map([...together, ...alone.counts]);
  if (alone.snoozes)
    for (const [name, count] of (await countOwn(viewer, common, moment)).counts) counts.set(name, count);
  return lists.map((list) => counts.get(nameOf(list)) ?? 0);
}

type Own = { counts: Map<string, number>; snoozes: boolean };

/** For the viewer alone, and whether anything is out of their sight for now. */
async function countOwn(viewer: Viewer, lists: readonly InboxList[], moment: Moment): Promise<Own> {
  const counts = lists.map((list) => countOf(list, inQueue(viewer, list.queue, moment), moment));
  const found = await db.$queryRaw`
    select array[${Prisma.join([...counts, Prisma.sql`null`])}]::int[] as counts,
           exists (select from questions q where ${snoozedBy(viewer, moment.at)}) as snoozes`;
  const [{ counts: numbers, snoozes }] = ownRow.parse(found);
  return { counts: new Map(lists.map((list, index) => [nameOf(list), numbers[index] ?? 0])), snoozes };
}

/** For all of these memberships; the moment is that of the count, not of who waited for it. */
async function countCommon(viewer: Viewer, lists: readonly InboxList[]): Promise<number[]> {
  if (lists.length === 0) return [];
  const moment = await momentNow();
  const counts = lists.map((list) => countOf(list, belongsTo(viewer, list.queue, moment), moment));
  const found = await db.$queryRaw`select array[${Prisma.join(counts)}]::int[] as counts`;
  return commonRow.parse(found)[0].counts;
}

function countOf({ queue, conditions }: InboxList, within: Prisma.Sql, moment: Moment): Prisma.Sql {
  return Prisma.sql`(select count(*)::int from (select from questions q
    where ${within} and ${matching(queue, conditions, moment)} and ${holdsWords(conditions.q)} limit ${countCap}) capped)`;
}

const commonRow = z.tuple([z.object({ counts: z.array(z.number()) })]);
const ownRow = z.tuple([z.object({ counts: z.array(z.number().nullable()), snoozes: z.boolean() })]);

/** Whoever has the same memberships sees the same. */
function scopeOf({ memberships }: Viewer): string {
  return memberships
    .map(({ role, departmentId, isRoot }) => `${role}:${String(departmentId)}:${String(isRoot)}`)
    .sort()
    .join();
}
