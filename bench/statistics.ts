import { z } from "zod";
import { db } from "@/lib/db";
import { foldChanges } from "@/lib/reports/fold-changes";
import { monthPeriod, yearPeriod } from "@/lib/reports/period";
import { readStatistics } from "@/lib/reports/queries";
import { makeWorld } from "@/lib/testing/make";
import { quantile } from "./figure";

/*
 * What the public figures cost among a million questions of five years in 40 departments and 15 topics, 20,000 of them
 * open: reading a year and a month, what one change of a question adds, and adding it up. Beside it, what counting the
 * same year from the questions themselves takes.
 */
const total = 1_000_000;
const open = 20_000;
const rounds = 20;
const at = new Date("2026-11-20T16:30:00+07:00");

try {
  await fill();
  const year = { period: yearPeriod(2026) };
  await report("a year", () => readStatistics(year, at));
  await report("a month", () => readStatistics({ period: monthPeriod(2026, 5) }, at));
  await report("a year of one department", () => readStatistics({ ...year, departmentId: 5 }, at));
  await report("the same year counted from the questions", countAll, 3);
  await report("one change of a question, with its figures", changeOne);
  await report("adding up", foldChanges, 1);
  const plan = await db.$queryRaw`explain (analyze, buffers, costs off)
    select department_id, measure, sum(amount) from figure_sums
    where month >= '2026-01-01' and month < '2027-01-01' and measure <> 'hours' group by 1, 2`;
  for (const line of z.array(z.object({ "QUERY PLAN": z.string() })).parse(plan))
    console.log(line["QUERY PLAN"]);
} finally {
  await db.$disconnect();
}

async function report(what: string, work: () => Promise<unknown>, times = rounds): Promise<void> {
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const began = performance.now();
    await work();
    taken.push(performance.now() - began);
  }
  const [median, worst] = [quantile(taken, 0.5), Math.max(...taken)];
  console.log(`statistics ${what}: median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`);
}

function countAll(): Promise<unknown> {
  const { from, to } = yearPeriod(2026);
  return db.$queryRaw`
    select lead_department_id, count(*) filter (where received_at >= ${from} and received_at < ${to}),
      count(*) filter (where due_at >= ${from} and due_at < ${to} and answered_at <= due_at)
    from questions where channel <> 'import' group by 1`;
}

let changed = 0;
async function changeOne(): Promise<void> {
  changed += 1;
  await db.question.update({
    where: { id: total - changed },
    data: { status: "answered", answeredAt: new Date(at.getTime() - changed * 60_000) },
  });
}

async function fill(): Promise<void> {
  await makeWorld();
  await db.$executeRaw`insert into departments (code, name, kind, valid_from)
    select 'd' || n, 'Đơn vị ' || n, 'provincial', '2017-01-01' from generate_series(1, 40) n`;
  await db.$executeRaw`insert into topics (slug, name, name_en)
    select 't' || n, 'Lĩnh vực ' || n, 'Topic ' || n from generate_series(1, 15) n`;
  await db.$executeRaw`alter table questions disable trigger user`;
  await db.$executeRaw`
    insert into questions (code, submission_key, tracking_hash, link_hash, title, content, channel, status, submitted_at,
      received_at, clock_from, due_at, answered_at, closed_at, lead_department_id, topic_id, updated_at)
    select 'HD.2022.' || lpad(n::text, 7, '0'), n, n, n, 'Hỏi về thủ tục', repeat('Nội dung của câu hỏi ', 20), 'web',
      (case when n <= ${total - open}::int then 'closed' else 'in_progress' end)::question_status,
      begun, begun, begun, begun + interval '21 days',
      case when n <= ${total - open}::int then begun + (n % 25) * interval '1 day' end,
      case when n <= ${total - open}::int then begun + interval '40 days' end,
      (select min(id) from departments) + n % 40, (select min(id) from topics) + n % 15, begun
    from (select n, '2021-12-01'::timestamptz + n * interval '156 seconds' as begun
          from generate_series(1, ${total}::int) n) numbered`;
  await db.$executeRaw`alter table questions enable trigger user`;
  await db.$executeRaw`insert into answer_times (question_id, answered_at, hours)
    select id, answered_at, 1 + id % 160 from questions where answered_at is not null`;
  const began = performance.now();
  await db.$executeRaw`
    insert into figure_sums (month, department_id, topic_id, measure, value, amount)
    select f.month, f.department_id, f.topic_id, f.measure, f.value, count(*)
    from questions q cross join lateral question_figures(q) f where q.channel <> 'import' group by 1, 2, 3, 4, 5`;
  console.log(
    `statistics of ${String(total)} questions made anew: ${((performance.now() - began) / 1_000).toFixed(1)} s`,
  );
  await db.$executeRaw`vacuum (analyze)`;
}
