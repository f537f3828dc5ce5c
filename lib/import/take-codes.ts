import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { localYear } from "@/lib/format";

const counterRow = z.tuple([z.object({ last: z.number() })]);

/**
 * A question code for each date, numbered within its year, taken in ranges. A statement of its own outside of any
 * transaction, as in questions/code.ts: a submission must not wait for an import, and a gap is allowed.
 */
export async function takeCodes(dates: readonly Date[]): Promise<string[]> {
  const years = dates.map((date) => localYear(date));
  const next = new Map<number, number>();
  for (const year of new Set(years)) {
    const wanted = years.filter((other) => other === year).length;
    const rows = await db.$queryRaw`
      insert into question_counters as counter (year, last) values (${year}, ${wanted})
      on conflict (year) do update set last = counter.last + ${wanted}
      returning last`;
    const [{ last }] = counterRow.parse(rows);
    next.set(year, last - wanted + 1);
  }
  return years.map((year) => {
    const number = next.get(year) ?? 0;
    next.set(year, number + 1);
    return `HD.${String(year)}.${String(number).padStart(6, "0")}`;
  });
}
