import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { localYear } from "@/lib/format";

const counterRow = z.tuple([z.object({ last: z.number() })]);

/**
 * The next question code, `HD.2026.000123`; the year is that of Asia/Ho_Chi_Minh. A statement of its own, before
 * the transaction that uses it: inside, every submission of the year would wait for the one before to commit.
 * A transaction that fails leaves a gap, which is allowed; a number is never given twice.
 */
export async function nextQuestionCode(at: Date): Promise<string> {
  const year = localYear(at);
  const rows = await db.$queryRaw`
    insert into question_counters as counter (year, last) values (${year}, 1)
    on conflict (year) do update set last = counter.last + 1
    returning last`;
  const [{ last }] = counterRow.parse(rows);
  return `HD.${String(year)}.${String(last).padStart(6, "0")}`;
}

/** A code as people type it: `hd 2026 123`, `HD-2026-000123`. Null when it cannot be one. */
export function normaliseQuestionCode(typed: string): string | null {
  const match = /^\s*(?:HD)?[\s.\-/]*(\d{4})[\s.\-/]*(\d{1,9})\s*$/i.exec(typed);
  const [, year, number] = match ?? [];
  return year === undefined || number === undefined ? null : `HD.${year}.${number.padStart(6, "0")}`;
}
