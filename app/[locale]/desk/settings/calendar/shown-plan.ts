import "server-only";
import { getTranslations } from "next-intl/server";
import type { CalendarView, MovesView } from "@/components/desk/calendar/calendar-view";
import { dayText, type Problem } from "@/lib/deadlines/problem";
import type { CalendarPreview } from "@/lib/deadlines/publish-calendar";
import type { Moves } from "@/lib/deadlines/running-clock";
import type { CalendarInput } from "@/lib/deadlines/schema";
import type { FormState } from "@/lib/form-state";
import { formatDateTime } from "@/lib/format";

/** More rows than anybody checks; the counts say how many there are. */
const shownMoves = 50;

/** A preview in the reader's words, with everything that was typed. Nothing has been written yet. */
export async function shownPlan(
  input: CalendarInput,
  preview: CalendarPreview,
  errors: (key: "calendar_problems" | "calendar_not_previewed") => string,
): Promise<FormState<CalendarView>> {
  const t = await getTranslations("deadlines");
  const { calendar, problems, warnings, changes } = preview;
  const sentence = ({ key, params }: Problem) => t(`problem.${key}`, params);
  const changed = input.previewed !== "" && input.previewed !== preview.fingerprint;
  const message = problems.length > 0 ? "calendar_problems" : changed ? "calendar_not_previewed" : null;
  return {
    ok: message === null,
    ...(message === null ? {} : { code: "invalid", message: errors(message) }),
    errors: firstOfEach(problems, sentence, (text, count) => t("calendar.more", { sentence: text, count })),
    values: typedIn(input),
    result: {
      problems: problems.map(sentence),
      warnings: warnings.map(({ key, params }) => t(`warning.${key}`, params)),
      changes: changes.map((change) => ({ ...change, day: dayText(change.day) })),
      spans: preview.spansChanged ? spansText(calendar.spans) : null,
      complete: preview.completeChanged ? input.complete : null,
      moves: preview.moves === null ? null : movesView(preview.moves),
      // What has problems cannot be confirmed, and the next look at it is the first.
      fingerprint: problems.length > 0 ? "" : preview.fingerprint,
    },
  };
}

export function spansText(spans: CalendarPreview["calendar"]["spans"]): string {
  return spans.map(([start, end]) => `${start}-${end}`).join(", ");
}

export function movesView({ moves, kept }: Moves): MovesView {
  const rows = moves.slice(0, shownMoves).map(({ code, from, to }) => {
    return { code, from: formatDateTime(from), to: formatDateTime(to) };
  });
  return { count: moves.length, kept, rows };
}

/** One sentence a field; how many more there are is said beside it. */
function firstOfEach(
  problems: readonly Problem[],
  sentence: (problem: Problem) => string,
  more: (sentence: string, count: number) => string,
): Record<string, string> {
  const fields = [...new Set(problems.map(({ field }) => field))];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const [first, ...others] = problems.filter((problem) => problem.field === field).map(sentence);
      if (first === undefined) return [];
      return [[field, others.length === 0 ? first : more(first, others.length)]];
    }),
  );
}

/** As the form posts it: a ticked box is "yes", another one is not there. */
function typedIn(input: CalendarInput): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) => {
      if (typeof value === "boolean") return value ? [[name, ["yes"]]] : [];
      return [[name, Array.isArray(value) ? value : [String(value)]]];
    }),
  );
}
