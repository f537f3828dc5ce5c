import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { now } from "@/lib/clock";
import { localDay } from "@/lib/format";
import type { WorkingCalendar } from "./calendar";
import type { Term } from "./due-date";
import type { PolicyKey } from "./status";

export type StoredCalendar = WorkingCalendar & { id: number; version: number; years: ReadonlySet<number> };
export type StoredPolicy = Term & { id: number; version: number; legalBasis: string };

const time = z.string().regex(/^\d{2}:\d{2}$/);
const spansColumn = z.array(z.tuple([time, time])).min(1);

/** Both change a few times a year and are read on every page: each process keeps them this long. */
const keepMs = 5_000;
const kept = new Map<string, { until: number; value: Promise<unknown> }>();

/** The newest calendar. */
export function currentCalendar(): Promise<StoredCalendar> {
  return keep("calendar", () => loadCalendar({}));
}

/** The same, never from memory: what an edit starts from. */
export function newestCalendar(): Promise<StoredCalendar> {
  return loadCalendar({});
}

/** The calendar a question was promised under. */
export function findCalendar(id: number): Promise<StoredCalendar> {
  return keep(`calendar ${id}`, () => loadCalendar({ id }));
}

/** The policy that holds today in Asia/Ho_Chi_Minh. */
export function currentPolicy(key: PolicyKey): Promise<StoredPolicy> {
  return keep(`policy ${key}`, async () => {
    return db.policy.findFirstOrThrow({
      where: { key, validFrom: { lte: new Date(localDay(now())) } },
      orderBy: { version: "desc" },
      select: { id: true, version: true, amount: true, unit: true, legalBasis: true },
    });
  });
}

/** The policy a question was promised under. */
export function findPolicy(id: number): Promise<StoredPolicy> {
  return keep(`policy ${id}`, async () => {
    return db.policy.findUniqueOrThrow({
      where: { id },
      select: { id: true, version: true, amount: true, unit: true, legalBasis: true },
    });
  });
}

/** After a change in the settings, and between tests. */
export function forgetDeadlines(): void {
  kept.clear();
}

async function loadCalendar(where: { id?: number }): Promise<StoredCalendar> {
  const row = await db.calendar.findFirstOrThrow({
    where,
    orderBy: { version: "desc" },
    select: {
      id: true,
      version: true,
      spans: true,
      years: true,
      calendarDays: { select: { day: true, kind: true, name: true } },
    },
  });
  return {
    id: row.id,
    version: row.version,
    spans: spansColumn.parse(row.spans),
    years: new Set(row.years),
    days: new Map(
      row.calendarDays.map(({ day, kind, name }) => [day.toISOString().slice(0, 10), { kind, name }]),
    ),
  };
}

function keep<T>(key: string, load: () => Promise<T>): Promise<T> {
  const found = kept.get(key);
  if (found !== undefined && found.until > Date.now()) return found.value as Promise<T>;
  const value = load();
  kept.set(key, { until: Date.now() + keepMs, value });
  value.catch(() => kept.delete(key));
  return value;
}
