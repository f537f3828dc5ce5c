import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { matchesWords } from "./filter-sql";
import { orderOf } from "./queue-sql";
import type { QueueKey } from "./queues";

/** So many rows of the list are simply read, from its top. */
const nearRows = 1_000;

const nearby = z.tuple([z.object({ read: z.number(), ids: z.array(z.number()) })]);
const found = z.array(z.object({ id: z.number() }));

type Wish = {
  queue: QueueKey;
  /** The condition on `questions q`: queue, filter and place in the list. */
  within: Prisma.Sql;
  words: string;
  limit: number;
};

/**
 * The first ids of a list that hold the words. Common words fill a page from the top of the list; for words so rare
 * that they do not, the index finds the few there are. Neither reads the whole of a long queue.
 */
export async function findByWords({ queue, within, words, limit }: Wish): Promise<number[]> {
  const { column, descending } = orderOf(queue);
  const order = descending ? Prisma.sql`at desc, id desc` : Prisma.sql`at, id`;
  const listed = Prisma.sql`select q.id, ${column} as at from questions q where ${within}`;
  const near = await db.$queryRaw`
    with near as materialized (${listed} order by ${order} limit ${nearRows})
    select (select count(*)::int from near) as read, array(
      select near.id from near join question_words w on w.question_id = near.id and ${matchesWords(words)}
      order by ${order} limit ${limit}) as ids`;
  const [{ read, ids }] = nearby.parse(near);
  if (ids.length === limit || read < nearRows) return ids;
  const far = await db.$queryRaw`
    with holding as materialized (select w.question_id from question_words w where ${matchesWords(words)})
    ${listed} and q.id in (select question_id from holding) order by ${order} limit ${limit}`;
  return found.parse(far).map(({ id }) => id);
}
