import { z } from "zod";
import { db } from "@/lib/db";
import { createVisitCounter } from "@/lib/visits/count-visits";

/*
 * What the counters cost: as many requests as 100,000 open pages make in a minute, of 10,000 visitors, through one
 * instance. How long each keeps the process, and how many statements the database sees of all of them.
 */
const requests = 100_000;
const visitors = 10_000;
const browser = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/149.0.0.0 Safari/537.36";

try {
  const counter = createVisitCounter();
  const before = await statements();
  const began = performance.now();
  for (let n = 0; n < requests; n += 1) {
    const visitor = n % visitors;
    const address = `10.${String(visitor % 7)}.${String(visitor % 250)}.${String(visitor % 241)}`;
    await counter.see({ address, userAgent: `${browser} ${String(visitor)}` });
  }
  const taken = performance.now() - began;
  await counter.close();
  const made = (await statements()) - before;
  console.log(
    `visits ${String(requests)} requests of ${String(visitors)} visitors: ${((1_000 * taken) / requests).toFixed(1)} µs each, ` +
      `${String(made)} statements in ${(taken / 1_000).toFixed(1)} s`,
  );
} finally {
  await db.$disconnect();
}

async function statements(): Promise<number> {
  const rows = await db.$queryRaw`
    select xact_commit::float as count from pg_stat_database where datname = current_database()`;
  return z.tuple([z.object({ count: z.number() })]).parse(rows)[0].count;
}
