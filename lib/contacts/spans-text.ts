import { z } from "zod";

const spansColumn = z.array(z.tuple([z.string(), z.string()])).catch([]);

/** Hours as the database holds them. */
export function spansOf(column: unknown): [string, string][] {
  return spansColumn.parse(column);
}

/** As the form takes them: `07:30-11:30, 13:00-17:00`. */
export function spansText(column: unknown): string {
  return spansOf(column)
    .map(([start, end]) => `${start}-${end}`)
    .join(", ");
}
