import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { localYear } from "@/lib/format";

/** Instants; `to` is not part of the period. */
export type Period = { from: Date; to: Date };

const figures = {
  received: z.number(),
  answered: z.number(),
  open: z.number(),
  on_time: z.number(),
  late: z.number(),
};
const totalRow = z.object(figures);
const departmentRow = z.object({
  ...figures,
  id: z.number(),
  name: z.string(),
  name_en: z.string().nullable(),
});

export type Figures = { received: number; answered: number; open: number; onTime: number; late: number };
export type DepartmentFigures = Figures & { id: number; name: string; nameEn: string | null };

/** The calendar year in Vietnam's time. */
export function yearPeriod(year: number): Period {
  return {
    from: new Date(`${String(year)}-01-01T00:00:00+07:00`),
    to: new Date(`${String(year + 1)}-01-01T00:00:00+07:00`),
  };
}

/** The years one may ask for, newest first: from the first question received to the year of `at`. */
export async function listReportYears(at: Date): Promise<[number, ...number[]]> {
  const { _min: first } = await db.question.aggregate({
    where: { channel: { not: "import" } },
    _min: { receivedAt: true },
  });
  const last = localYear(at);
  const start = first.receivedAt === null ? last : Math.min(localYear(first.receivedAt), last);
  return [last, ...Array.from({ length: last - start }, (_, index) => last - index - 1)];
}

/** What all departments together did in the period, as it stands at `at`. */
export async function sumFigures(period: Period, at: Date): Promise<Figures> {
  const found = await db.$queryRaw`select ${columns(period, at)} from ${clocks} c`;
  return toFigures(z.tuple([totalRow]).parse(found)[0]);
}

/** The same per lead department, in Vietnamese order; departments without a figure are left out. */
export async function listDepartmentFigures(period: Period, at: Date): Promise<DepartmentFigures[]> {
  const found = await db.$queryRaw`
    select d.id, d.name, d.name_en, ${columns(period, at)}
    from ${clocks} c
    join departments d on d.id = c.department_id
    group by d.id
    order by d.name collate "vi-x-icu"`;
  return z
    .array(departmentRow)
    .parse(found)
    .map(({ id, name, name_en: nameEn, ...row }) => ({ id, name, nameEn, ...toFigures(row) }))
    .filter(({ received, answered, open, onTime, late }) => received + answered + open + onTime + late > 0);
}

/** Whole per cent of what was due, or null while nothing was. */
export function onTimeRate({ onTime, late }: Pick<Figures, "onTime" | "late">): number | null {
  return onTime + late === 0 ? null : Math.round((100 * onTime) / (onTime + late));
}

/**
 * Rejected, forwarded, withdrawn, spam, duplicate and lapsed questions (closed without an answer) are in no figure,
 * nor are imported ones, which were promised nothing here.
 */
const counted = Prisma.sql`q.channel <> 'import'
  and q.status not in ('rejected', 'forwarded', 'withdrawn', 'spam', 'duplicate')
  and not (q.status = 'closed' and q.answered_at is null)`;

/**
 * What is counted: the clock of every such question, and those that were answered before it was reopened. A question
 * is received once, and answered, on time or late with each of its clocks, whatever became of it afterwards.
 */
const clocks = Prisma.sql`(
  select q.lead_department_id as department_id, q.received_at, q.due_at, q.paused_at, q.answered_at
  from questions q where ${counted}
  union all
  select r.department_id, case when r.number = 1 and not (${counted}) then q.received_at end, r.due_at, null, r.answered_at
  from rounds r join questions q on q.id = r.question_id where q.channel <> 'import'
)`;

/**
 * On time: the effective due date (an extension moves it) lies in the period and the answer was approved by then.
 * Late: it lies in the period and the answer came later, or there is none yet and the date has passed while the clock
 * ran. Closing changes nothing. An open question that is not due yet is neither.
 */
function columns({ from, to }: Period, at: Date): Prisma.Sql {
  const due = Prisma.sql`c.due_at >= ${from} and c.due_at < ${to}`;
  return Prisma.sql`
    count(*) filter (where c.received_at >= ${from} and c.received_at < ${to})::int as received,
    count(*) filter (where c.answered_at >= ${from} and c.answered_at < ${to})::int as answered,
    count(*) filter (where c.answered_at is null)::int as open,
    count(*) filter (where ${due} and c.answered_at <= c.due_at)::int as on_time,
    count(*) filter (where ${due} and (c.answered_at > c.due_at
      or (c.answered_at is null and c.due_at < ${at} and (c.paused_at is null or c.paused_at > c.due_at))))::int as late`;
}

function toFigures({ received, answered, open, on_time: onTime, late }: z.infer<typeof totalRow>): Figures {
  return { received, answered, open, onTime, late };
}
