import { existsSync, readFileSync } from "node:fs";
import { TZDate } from "@date-fns/tz";
import { expect, test } from "vitest";
import { z } from "zod";
import { timeZone } from "@/lib/format";
import type { WorkingCalendar } from "./calendar";
import { dueDate } from "./due-date";

/** 200 due dates counted by an independent program. Not part of the project: found beside it, or skipped. */
const file = new URL("../../../shared/data/calendar_cases.json", import.meta.url);

const schema = z.object({
  spans: z.array(z.string().transform((span) => z.tuple([z.string(), z.string()]).parse(span.split("-")))),
  holidays: z.array(z.string()),
  extraWorkingDays: z.array(z.string()),
  cases: z.array(
    z.object({
      received: z.string(),
      amount: z.number(),
      unit: z.enum(["workingDays", "workingHours"]),
      due: z.string(),
    }),
  ),
});

const units = { workingDays: "working_days", workingHours: "working_hours" } as const;

test.skipIf(!existsSync(file))("every case of calendar_cases.json (skipped when the file is absent)", () => {
  const { spans, holidays, extraWorkingDays, cases } = schema.parse(JSON.parse(readFileSync(file, "utf8")));
  const calendar: WorkingCalendar = {
    spans,
    days: new Map([
      ...holidays.map((day) => exception(day, "holiday")),
      ...extraWorkingDays.map((day) => exception(day, "working")),
    ]),
  };
  expect(cases).toHaveLength(200);
  const wrong = cases.filter(({ received, amount, unit, due }) => {
    const found = dueDate(instantOf(received), { amount, unit: units[unit] }, calendar);
    return found.getTime() !== instantOf(due).getTime();
  });
  expect(wrong).toEqual([]);
});

function exception(day: string, kind: "holiday" | "working") {
  return [day, { kind, name: "" }] as const;
}

/** The file's times are local ones without a zone. */
function instantOf(local: string): Date {
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0] = local.split(/[-T:]/).map(Number);
  return new Date(new TZDate(year, month - 1, day, hours, minutes, timeZone).getTime());
}
