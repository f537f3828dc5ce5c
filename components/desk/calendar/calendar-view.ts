import type { FormState } from "@/lib/form-state";

type Exception = { kind: "holiday" | "working"; name: string };

/** What the form shows of an edit before it is published. Sentences and dates are ready to be read. */
export type CalendarView = {
  problems: string[];
  warnings: string[];
  changes: { day: string; before: Exception | null; after: Exception | null }[];
  /** The working hours as they would be; null when they stay. */
  spans: string | null;
  /** Whether the year would be complete; null when that stays. */
  complete: boolean | null;
  moves: MovesView | null;
  fingerprint: string;
};

export type MovesView = {
  count: number;
  kept: number;
  /** The first of them. */
  rows: { code: string; from: string; to: string }[];
};

export type CalendarAction = (
  state: FormState<CalendarView>,
  form: FormData,
) => Promise<FormState<CalendarView>>;
