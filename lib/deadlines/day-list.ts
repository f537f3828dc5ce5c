import {
  isDay,
  yearOf,
  type CalendarDay,
  type LocalDay,
  type WorkingCalendar,
  type WorkingSpan,
} from "./calendar";
import { dayText, type CalendarField, type Problem, type ProblemKey } from "./problem";

/** A day as typed: in a line of the pasted list, or in the three fields of "add a day" (line 0). */
type TypedDay = { line: number; day: string; kind: string; name: string };
export type ListedDay = CalendarDay & { day: LocalDay };
type Read = { days: ListedDay[]; problems: Problem[] };

const longestName = 200;
/** Without diacritics, as they are compared. */
const kinds: Record<string, CalendarDay["kind"]> = {
  nghi: "holiday",
  "ngay nghi": "holiday",
  "nghi le": "holiday",
  holiday: "holiday",
  "lam bu": "working",
  "ngay lam bu": "working",
  working: "working",
};

/**
 * Reads a pasted list or CSV: `date;kind;name` a line, with semicolons, tabs or commas; dates dd/MM/yyyy or yyyy-MM-dd.
 * Empty lines, a heading and lines that begin with # are passed over. Every line that is wrong is named with its number.
 */
export function readDayList(text: string, year: number): Read {
  const typed = text.split(/\r\n|\r|\n/).flatMap((row, index) => {
    const line = row.normalize("NFC").trim();
    return line === "" || line.startsWith("#") || isHeading(line, index) ? [] : [columns(line, index + 1)];
  });
  return readDays(typed, year, () => "list");
}

/** Reads the fields of "add a day"; nothing typed is no day. */
export function readAddedDay(typed: Omit<TypedDay, "line">, year: number): Read {
  const trimmed = { day: typed.day.trim(), kind: typed.kind, name: typed.name.normalize("NFC").trim() };
  if (trimmed.day === "" && trimmed.name === "") return { days: [], problems: [] };
  return readDays([{ line: 0, ...trimmed }], year, fieldOf);
}

/** `07:30-11:30, 13:00-17:00` → spans in order, or what is wrong with them. */
export function readSpans(text: string): { spans: WorkingSpan[]; problems: Problem[] } {
  const parts = text.split(/[,;\n]/).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
  const spans = parts.flatMap((part): WorkingSpan[] => {
    const [, start, end] = /^([01]\d|2[0-3]):[0-5]\d\s*[-–]\s*([01]\d|2[0-3]):[0-5]\d$/.test(part)
      ? ["", ...part.split(/\s*[-–]\s*/)]
      : [];
    return start === undefined || end === undefined ? [] : [[start, end]];
  });
  const wrong = (key: ProblemKey): Problem => ({ field: "spans", key, params: { text } });
  if (spans.length === 0 || spans.length < parts.length) return { spans, problems: [wrong("spans_wrong")] };
  const moments = spans.flat();
  const ordered = moments.every((moment, index) => index === 0 || moment > (moments[index - 1] ?? ""));
  return { spans, problems: ordered ? [] : [wrong("spans_order")] };
}

function readDays(typed: TypedDay[], year: number, field: (key: ProblemKey) => CalendarField): Read {
  const lines = new Map<LocalDay, number>();
  const read: Read = { days: [], problems: [] };
  for (const entry of typed) {
    const day = isoDay(entry.day);
    const kind = kinds[withoutMarks(entry.kind)];
    const refuse = (key: ProblemKey, more: Problem["params"] = {}) => {
      const params = { line: entry.line, text: entry.day, year, ...more };
      read.problems.push({ field: field(key), key, params });
    };
    if (day === null) refuse("day_unknown");
    else if (yearOf(day) !== year) refuse("day_other_year");
    else if (lines.has(day)) refuse("day_twice", { first: lines.get(day) ?? 0 });
    else if (kind === undefined) refuse("day_kind_unknown", { kind: entry.kind });
    else if (entry.name === "") refuse("day_name_missing");
    else if (entry.name.length > longestName) refuse("day_name_long", { max: longestName });
    else read.days.push({ day, kind, name: entry.name });
    if (day !== null && !lines.has(day)) lines.set(day, entry.line);
  }
  return read;
}

function columns(row: string, line: number): TypedDay {
  const separator = row.includes(";") ? ";" : row.includes("\t") ? "\t" : ",";
  const [day = "", kind = "", ...name] = row.split(separator).map((cell) => cell.trim());
  return { line, day: unquoted(day), kind: unquoted(kind), name: unquoted(name.join(`${separator} `)) };
}

function unquoted(cell: string): string {
  return cell.replace(/^"(.*)"$/, "$1").trim();
}

function withoutMarks(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").trim().toLowerCase();
}

/** Only the first line can be one: a day that is no day is an error anywhere else. */
function isHeading(row: string, index: number): boolean {
  return index === 0 && /^"?(ngày|date|day)\b/iu.test(row);
}

function isoDay(text: string): LocalDay | null {
  const [, date = "", month = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const day = year === "" ? text : `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(day) ? day : null;
}

function fieldOf(key: ProblemKey): CalendarField {
  if (key === "day_kind_unknown") return "addKind";
  return key === "day_name_missing" || key === "day_name_long" ? "addName" : "addDay";
}

/** The days entered for a year, in order. */
export function daysOfYear({ days }: WorkingCalendar, year: number): ListedDay[] {
  return [...days]
    .filter(([day]) => yearOf(day) === year)
    .map(([day, exception]) => ({ day, ...exception }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** The list a year's days are exported as, ready to be pasted again. */
export function writeDayList(days: readonly ListedDay[]): string {
  return days
    .map(({ day, kind, name }) => `${dayText(day)};${kind === "holiday" ? "nghỉ" : "làm bù"};${name}`)
    .join("\n");
}
