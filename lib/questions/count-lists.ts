import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { coalesce } from "@/lib/coalesce";
import { read } from "@/lib/read";
import { hasSnoozed } from "@/lib/snoozes/who-snoozes";
import { sightOf, type Viewer } from "@/lib/viewer";
import { holdsWords, matching } from "./filter-sql";
import type { InboxConditions } from "./inbox-schema";
import { momentNow } from "./moment";
import { belongsTo, inQueue, type Moment } from "./queue-sql";
import { isOwnQueue, mayOpenQueue } from "./queues";

/** Nobody works through more; "1.000+" says enough, and counting stops there. */
const countCap = 1_000;

export type InboxList = { queue: Parameters<typeof mayOpenQueue>[1]; conditions: InboxConditions };
/** A list, and whose it is; null: the same for all of the same memberships. */
type Wish = { list: InboxList; personId: number | null };

const nameOf = ({ list: { queue, conditions }, personId }: Wish): string =>
  JSON.stringify([queue, conditions, personId]);
const share = coalesce<Wish, number>(nameOf);

/**
 * How many wait in each of these lists; counting stops at 1.000. A queue of another role counts as none. After an event
 * a whole office asks at once and is counted together, one's own queues person by person in the same query; only who
 * put something off, and so misses it in every list, is counted alone.
 */
export async function countLists(viewer: Viewer, lists: readonly InboxList[]): Promise<number[]> {
  const wishes = lists.map((list) => ({ list, personId: isOwnQueue(list.queue) ? viewer.personId : null }));
  const open = wishes.filter(({ list }) => mayOpenQueue(viewer, list.queue));
  if (open.length === 0) return lists.map(() => 0);
  const [snoozes, together] = await Promise.all([
    hasSnoozed(viewer.personId),
    share(sightOf(viewer), open, (all) => countTogether(viewer, all)),
  ]);
  const counts = snoozes ? await countAlone(viewer, open) : together;
  return wishes.map((wish) => counts.get(nameOf(wish)) ?? 0);
}

const sharedCounts = z.array(
  z.object({ list: z.number(), personId: z.number().nullable(), count: z.number() }),
);

/** For all of these memberships; the moment is that of the count, not of who waited for it. */
async function countTogether(viewer: Viewer, wishes: readonly Wish[]): Promise<number[]> {
  const moment = await momentNow();
  const lists = new Map<string, { list: InboxList; people: number[] }>();
  for (const { list, personId } of wishes) {
    const name = nameOf({ list, personId: null });
    const { people } = lists.get(name) ?? { people: [] };
    lists.set(name, { list, people: personId === null ? people : [...people, personId] });
  }
  const wanted = [...lists.values()];
  const selects = wanted.map(({ list, people }, index) => countFor(viewer, list, { people, index, moment }));
  const found = await read(sharedCounts, Prisma.join(selects, " union all "));
  const counts = new Map(
    found.flatMap(({ list: index, personId, count }) => {
      const list = wanted[index]?.list;
      return list === undefined ? [] : [[nameOf({ list, personId }), count]];
    }),
  );
  return wishes.map((wish) => counts.get(nameOf(wish)) ?? 0);
}

type Part = { people: readonly number[]; index: number; moment: Moment };

/** Nobody put anything off, as far as it is used: what they see of a queue is all that belongs to it. */
function countFor(viewer: Viewer, list: InboxList, { people, index, moment }: Part): Prisma.Sql {
  const at = Prisma.sql`${index}::int as list`;
  if (!isOwnQueue(list.queue)) {
    const within = belongsTo(viewer, list.queue, moment);
    return Prisma.sql`select ${at}, null::int as "personId", ${countOf(list, within, moment)} as count`;
  }
  const within = belongsTo(viewer, list.queue, moment, Prisma.sql`p.id`);
  return Prisma.sql`select ${at}, p.id as "personId", ${countOf(list, within, moment)} as count
    from unnest(${people}::int[]) p(id)`;
}

const ownCounts = z.tuple([z.object({ counts: z.array(z.number()) })]);

async function countAlone(viewer: Viewer, wishes: readonly Wish[]): Promise<Map<string, number>> {
  const moment = await momentNow();
  const counts = wishes.map(({ list }) => countOf(list, inQueue(viewer, list.queue, moment), moment));
  const found = await read(ownCounts, Prisma.sql`select array[${Prisma.join(counts)}]::int[] as counts`);
  const [{ counts: numbers }] = found;
  return new Map(wishes.map((wish, index) => [nameOf(wish), numbers[index] ?? 0]));
}

function countOf({ queue, conditions }: InboxList, within: Prisma.Sql, moment: Moment): Prisma.Sql {
  return Prisma.sql`(select count(*)::int from (select from questions q
    where ${within} and ${matching(queue, conditions, moment)} and ${holdsWords(conditions.q)} limit ${countCap}) capped)`;
}
