import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { countRows, settledRows, type FigureFilter } from "./figure-sql";
import { fewest, noFigures, type Figures } from "./schema";

/** Figures of a period: of everything the filter leaves, and by department, topic and month (yyyy-MM). */
export type FigureSet = {
  total: Figures;
  departments: Map<number, Figures>;
  topics: Map<number, Figures>;
  months: Map<string, Figures>;
};

/** One row of a grouping: which of the three it is by, and the key of that one. */
const group = {
  level: z.enum(["total", "department", "topic", "month"]),
  key: z.string(),
};
const countRow = z.object({
  ...group,
  received: z.number(),
  answered: z.number(),
  open: z.number(),
  onTime: z.number(),
  late: z.number(),
  ratings: z.number(),
  good: z.number(),
});
const hoursRow = z.object({ ...group, answers: z.number(), median: z.number(), p90: z.number() });

/** As it stands at `at`. Two indexed queries, however many questions there are. */
export async function readFigures(filter: FigureFilter, at: Date): Promise<FigureSet> {
  const [counts, hours] = await Promise.all([readCounts(filter, at), readHours(filter)]);
  const times = new Map(hours.map((row) => [`${row.level} ${row.key}`, row]));
  const set: FigureSet = { total: noFigures, departments: new Map(), topics: new Map(), months: new Map() };
  for (const { level, key, ratings, good, ...rest } of counts) {
    const time = times.get(`${level} ${key}`);
    const enough = time !== undefined && time.answers >= fewest;
    const figures: Figures = {
      ...rest,
      medianHours: enough ? time.median : null,
      p90Hours: enough ? time.p90 : null,
      satisfaction: ratings < fewest ? null : Math.round((100 * good) / ratings),
    };
    if (level === "total") set.total = figures;
    else if (level === "month") set.months.set(key, figures);
    else set[`${level}s`].set(Number(key), figures);
  }
  return set;
}

async function readCounts(filter: FigureFilter, at: Date): Promise<z.output<typeof countRow>[]> {
  const found = await db.$queryRaw`
    select case when grouping(department_id) = 0 then 'department' when grouping(topic_id) = 0 then 'topic'
        when grouping(month) = 0 then 'month' else 'total' end as level,
      coalesce(department_id::text, topic_id::text, to_char(month, 'YYYY-MM'), '') as key,
      coalesce(sum(amount) filter (where measure = 'received'), 0)::int as received,
      coalesce(sum(amount) filter (where measure = 'answered'), 0)::int as answered,
      coalesce(sum(amount) filter (where measure = 'open'), 0)::int as open,
      coalesce(sum(amount) filter (where measure = 'on_time'), 0)::int as "onTime",
      coalesce(sum(amount) filter (where measure = 'late'), 0)::int as late,
      coalesce(sum(amount) filter (where measure = 'rating'), 0)::int as ratings,
      coalesce(sum(amount) filter (where measure = 'rating' and value < 3), 0)::int as good
    from ${countRows(filter, at)} counted
    where measure <> 'hours'
    group by grouping sets ((), (department_id), (topic_id), (month))`;
  return z.array(countRow).parse(found);
}

/** Percentiles by nearest rank: the least number of hours that as many answers as asked for did not exceed. */
async function readHours(filter: FigureFilter): Promise<z.output<typeof hoursRow>[]> {
  const found = await db.$queryRaw`
    with hours as (
      select department_id, topic_id, month, value, grouping(department_id, topic_id, month) as grouped,
        sum(amount) as amount
      from (${settledRows(filter)}) settled where measure = 'hours'
      group by grouping sets ((value), (department_id, value), (topic_id, value), (month, value))
    ), ranked as (
      select *, sum(amount) over (same order by value) as upto, sum(amount) over same as total from hours
      window same as (partition by grouped, department_id, topic_id, month)
    )
    select case when department_id is not null then 'department' when topic_id is not null then 'topic'
        when month is not null then 'month' else 'total' end as level,
      coalesce(department_id::text, topic_id::text, to_char(month, 'YYYY-MM'), '') as key,
      max(total)::int as answers,
      min(value) filter (where upto >= 0.5 * total)::int as median,
      min(value) filter (where upto >= 0.9 * total)::int as p90
    from ranked where amount > 0
    group by grouped, department_id, topic_id, month`;
  return z.array(hoursRow).parse(found);
}
