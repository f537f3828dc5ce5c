import type { CoverFormat } from "./status";

/** Under which a file of a cover lies in the storage; no attachment's key holds a width. */
export function coverKey(id: string, width: number, format: CoverFormat): string {
  return `${id}-${String(width)}-${format}`;
}
