import type { InboxView } from "./inbox-state";
import type { InboxView as Found } from "@/lib/filters/show-inbox";

type Column = keyof Found["rows"][number];
type Served = { view: Omit<InboxView, "rows">; columns: Column[]; rows: unknown[][] };

/**
 * The list on its way from the layout to the browser, as text: React itself would take thirty rows apart and put them
 * together, value by value, three times. Rows name their columns once: in the page each of their quotation marks would
 * take three more signs. `at` makes every one another, also when nothing has changed.
 */
export function writeServed({ rows, ...view }: Found): string {
  const [first] = rows;
  const columns = first === undefined ? [] : (Object.keys(first) as Column[]);
  const values = rows.map((row) => columns.map((column) => row[column]));
  return JSON.stringify({ at: Date.now(), view, columns, rows: values });
}

export function readServed(text: string): InboxView {
  const { view, columns, rows } = JSON.parse(text) as Served;
  return { ...view, rows: rows.map((values) => rowOf(columns, values)) };
}

/** As an object with these keys in their order: one made of a list of pairs is a slow one, in memory and to read. */
function rowOf(columns: readonly Column[], values: readonly unknown[]): InboxView["rows"][number] {
  const row: Partial<Record<Column, unknown>> = {};
  columns.forEach((column, at) => (row[column] = values[at]));
  return row as InboxView["rows"][number];
}
