import {
  dayAfter,
  natureOf,
  startOf,
  workingSpans,
  type DayNature,
  type LocalDay,
  type WorkingCalendar,
  type WorkingSpan,
} from "@/lib/deadlines/calendar";
import { localDay } from "@/lib/format";

/** Hours of a department that differ from the calendar's. Days are yyyy-MM-dd in Asia/Ho_Chi_Minh; no spans: closed. */
export type OwnHours = {
  /** 1 Monday to 7 Sunday. */
  weekdays: readonly number[];
  spans: readonly WorkingSpan[];
  validFrom: LocalDay | null;
  validTo: LocalDay | null;
};

export type OpenDay = DayNature & { day: LocalDay; spans: readonly WorkingSpan[] };
/** UTC instants. `opens` is null when nothing opens within the days that are looked at. */
export type OpenState = { open: true; until: Date } | { open: false; opens: Date | null };

/** Nothing is closed for longer, but for good. */
const furthestDays = 60;

/**
 * The hours of one day. On a holiday everything is closed; a working Saturday (làm bù) has the hours of a Monday. Hours
 * with a last day go before those without; a department with hours of its own is closed on weekdays they do not name.
 */
export function hoursOn(calendar: WorkingCalendar, own: readonly OwnHours[], day: LocalDay): OpenDay {
  const nature = natureOf(calendar, day);
  const { reason } = nature;
  if (reason === "holiday" || reason === "fixed_holiday") return { day, ...nature, spans: [] };
  const valid = own.filter(({ validFrom, validTo }) => (validFrom ?? day) <= day && (validTo ?? day) >= day);
  const weekday = reason === "make_up" ? 1 : weekdayOf(day);
  const named = valid.filter(({ weekdays }) => weekdays.includes(weekday));
  const temporary = named.filter(({ validTo }) => validTo !== null);
  const lasting = valid.some(({ validTo }) => validTo === null);
  const holding = temporary.length > 0 ? temporary : named;
  if (holding.length === 0 && !lasting)
    return { day, ...nature, spans: workingSpans(calendar, day).length === 0 ? [] : calendar.spans };
  const spans = holding.flatMap((hours) => hours.spans).sort(([one], [other]) => (one < other ? -1 : 1));
  return { day, ...nature, spans };
}

/** Whether it is open at an instant, until when or from when on. */
export function openStateAt(calendar: WorkingCalendar, own: readonly OwnHours[], at: Date): OpenState {
  const today = localDay(at);
  for (let index = 0, day = today; index < furthestDays; index += 1, day = dayAfter(day)) {
    for (const [start, end] of hoursOn(calendar, own, day).spans) {
      const [opens, closes] = [instantAt(day, start), instantAt(day, end)];
      if (closes <= at) continue;
      return opens <= at ? { open: true, until: closes } : { open: false, opens };
    }
  }
  return { open: false, opens: null };
}

/** When a page that shows these states must be written anew: the next opening or closing, or the next midnight. */
export function nextChange(states: readonly OpenState[], at: Date): Date {
  const midnight = startOf(dayAfter(localDay(at))).getTime();
  const moments = states.flatMap((state) => {
    const moment = state.open ? state.until : state.opens;
    return moment === null ? [] : [moment.getTime()];
  });
  return new Date(Math.min(midnight, ...moments));
}

/** The hours of today and the days that follow it. */
export function daysAhead(
  calendar: WorkingCalendar,
  own: readonly OwnHours[],
  { at, count }: { at: Date; count: number },
): OpenDay[] {
  const first = localDay(at);
  return Array.from({ length: count }, (_, place) => hoursOn(calendar, own, dayAfter(first, place)));
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: LocalDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** HH:mm of a local day as an instant. Vietnam's clock is never moved, so hours may be added to midnight. */
function instantAt(day: LocalDay, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return new Date(startOf(day).getTime() + (hours * 60 + minutes) * 60_000);
}
