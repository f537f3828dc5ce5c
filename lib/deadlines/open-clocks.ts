import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { listPauses } from "./pauses";
import type { OpenClock } from "./running-clock";
import { termUnits } from "./status";

const row = z.object({
  id: z.number(),
  code: z.string(),
  from: z.date(),
  dueAt: z.date(),
  pausedAt: z.date().nullable(),
  calendarId: z.number(),
  amount: z.number(),
  unit: z.enum(termUnits),
  asked: z.boolean(),
});

type Wish = {
  /** Only questions that are not promised under this calendar. */
  notUnder?: number;
  /** Questions with a greater id, or only these. */
  after?: number;
  ids?: readonly number[];
  limit?: number;
};

/** The answer clocks that run or are paused, by id. An extended question has one too; movesUnder() leaves it alone. */
export async function listOpenClocks({ notUnder, after, ids, limit }: Wish): Promise<OpenClock[]> {
  const found = await db.$queryRaw`
    select q.id, q.code, coalesce(q.clock_from, q.received_at) as "from", q.due_at as "dueAt", q.paused_at as "pausedAt",
           q.calendar_id as "calendarId", p.amount, p.unit::text as unit,
           q.info_request_count > 0 as asked
    from questions q join policies p on p.id = q.answer_policy_id
    where q.status in ('submitted', 'received', 'assigned', 'in_progress', 'needs_info', 'pending_approval')
      and q.due_at is not null and q.received_at is not null and q.calendar_id is not null
      ${notUnder === undefined ? Prisma.empty : Prisma.sql`and q.calendar_id <> ${notUnder}`}
      ${after === undefined ? Prisma.empty : Prisma.sql`and q.id > ${after}`}
      ${ids === undefined ? Prisma.empty : Prisma.sql`and q.id = any(${[...ids]}::int[])`}
    order by q.id ${limit === undefined ? Prisma.empty : Prisma.sql`limit ${limit}`}`;
  const clocks = z.array(row).parse(found);
  const pauses = await listPauses(clocks.filter(({ asked }) => asked));
  return clocks.map(({ amount, unit, asked: _, ...clock }) => ({
    ...clock,
    term: { amount, unit },
    pauses: (pauses.get(clock.id) ?? []).flatMap(({ pausedAt, resumedAt }) =>
      resumedAt === null ? [] : [{ pausedAt, resumedAt }],
    ),
  }));
}
