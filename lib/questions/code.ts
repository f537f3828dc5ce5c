import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { localYear } from "@/lib/format";

const numberRow = z.object({ id: z.number(), last: z.number() });

/** What a question is called before it is written: in the tables, and by people. */
export type QuestionName = { id: number; code: string };

/**
 * The next question code, `HD.2026.000123`; the year is that of Asia/Ho_Chi_Minh. A statement of its own, before
 * the transaction that uses it: inside, every submission of the year would wait for the one before to commit.
 * A transaction that fails leaves a gap, which is allowed; a number is never given twice.
 */
export async function nextQuestionName(at: Date): Promise<QuestionName> {
  const rows = await db.$queryRaw(numbering(at));
  const [{ id, last }] = z.tuple([numberRow]).parse(rows);
  return { id, code: codeOf(at, last) };
}

/** The same as a part of a statement that has more to do: returns `id` and `last`, for codeOf(); nothing unless `when`. */
export function numbering(at: Date, when = Prisma.sql`true`): Prisma.Sql {
  return Prisma.sql`
    insert into question_counters as counter (year, last) select ${localYear(at)}::integer, 1 where ${when}
    on conflict (year) do update set last = counter.last + 1
    returning nextval(pg_get_serial_sequence('questions', 'id'))::integer as id, last`;
}

export function codeOf(at: Date, last: number): string {
  return `HD.${String(localYear(at))}.${String(last).padStart(6, "0")}`;
}

/** A code as people type it: `hd 2026 123`, `HD-2026-000123`. Null when it cannot be one. */
export function normaliseQuestionCode(typed: string): string | null {
  const match = /^\s*(?:HD)?[\s.\-/]*(\d{4})[\s.\-/]*(\d{1,9})\s*$/i.exec(typed);
  const [, year, number] = match ?? [];
  return year === undefined || number === undefined ? null : `HD.${year}.${number.padStart(6, "0")}`;
}
