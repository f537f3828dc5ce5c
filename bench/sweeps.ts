import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { sweepBreaches } from "@/lib/sweeps/breaches";
import { sweepClosing } from "@/lib/sweeps/close";
import { sweepFollowUps } from "@/lib/sweeps/follow-ups";
import { sweepInfoReminders } from "@/lib/sweeps/info-reminders";
import { sweepLapsed } from "@/lib/sweeps/lapse";
import { sweepLate } from "@/lib/sweeps/late";
import { sweepReminders } from "@/lib/sweeps/reminders";
import { sweepRetention } from "@/lib/sweeps/anonymise";
import { makeWorld, type World } from "@/lib/testing/make";

/*
 * What a minute's round costs when there is nothing to do, among a million questions: 980.000 are over, 20.000 are
 * open, 2.000 of those overdue, told and reminded of. Then 200 more fall due, and the round that finds them is timed.
 */
const total = 1_000_000;
const open = 20_000;
const overdue = 2_000;
const rounds = 20;
const sweeps = {
  breaches: sweepBreaches,
  late: sweepLate,
  reminders: sweepReminders,
  "info reminders": sweepInfoReminders,
  lapsed: sweepLapsed,
  "follow-ups": sweepFollowUps,
  closing: sweepClosing,
  retention: sweepRetention,
};

try {
  setClock(new Date("2026-11-20T16:30:00+07:00"));
  await fill(await makeWorld());
  for (const [name, sweep] of Object.entries(sweeps)) {
    while ((await sweep()) > 0);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push((await timed(sweep)).ms);
    const [median = 0, worst = 0] = [times.sort((a, b) => a - b)[rounds / 2], times.at(-1)];
    console.log(`sweep ${name}: idle median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`);
  }
  setClock(new Date("2026-11-20T17:01:00+07:00"));
  for (const name of ["breaches", "late", "reminders"] as const) {
    const { ms, count } = await timed(sweeps[name]);
    console.log(`sweep ${name}: ${String(count)} rows in ${ms.toFixed(0)} ms`);
  }
} finally {
  await db.$disconnect();
}

async function timed(sweep: () => Promise<number>): Promise<{ ms: number; count: number }> {
  const began = performance.now();
  const count = await sweep();
  return { ms: performance.now() - began, count };
}

/** The oldest are over for years, the newest are open; the last 200 of those fall due at 17:00. */
async function fill({ homeAffairsId, rootId }: World): Promise<void> {
  await db.$executeRaw`
    insert into questions (code, submission_key, tracking_hash, link_hash, title, content, channel, status, submitted_at,
      received_at, clock_from, due_at, answered_at, closed_at, lead_department_id, updated_at)
    select 'HD.2020.' || lpad(n::text, 7, '0'), n, n, n, 'Hỏi về thủ tục', 'Nội dung của câu hỏi', 'web',
      (case when n <= ${total - open}::int then 'closed' else 'in_progress' end)::question_status,
      begun, begun, begun,
      case when n <= ${total - open}::int then date_trunc('day', begun, 'Asia/Ho_Chi_Minh') + interval '21 days 17 hours'
           when n > ${total - 200}::int then '2026-11-20T17:00:00+07:00'::timestamptz
           when n <= ${total - open + overdue}::int then '2026-11-16T17:00:00+07:00'::timestamptz
           else '2026-12-18T17:00:00+07:00'::timestamptz end,
      case when n <= ${total - open}::int then begun + interval '10 days' end,
      case when n <= ${total - open}::int then begun + interval '25 days' end,
      ${homeAffairsId}::int, begun
    from (select n, '2020-01-01'::timestamptz + n * interval '3.6 minutes' as begun
          from generate_series(1, ${total}::int) n) numbered`;
  await db.$executeRaw`
    insert into citizens (question_id, name, email, consented_at, anonymised_at)
    select id, case when old then '' else 'Trần Văn Nam' end, case when old then null else 'nam@example.vn' end,
      submitted_at, case when old then submitted_at end
    from (select id, submitted_at, submitted_at < '2025-11-01' as old from questions) all_of_them`;
  await db.$executeRaw`
    insert into breaches (question_id, clock, department_id, due_at, breached_at)
    select id, 'answer', ${rootId}::int, due_at, due_at from questions where id % 20 = 0 and status = 'closed'`;
  await db.$executeRaw`vacuum (analyze)`;
}
