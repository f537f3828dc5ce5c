let offset = 0;

/** The one clock of the product. UTC instant; show it with lib/format. */
export function now(): Date {
  return new Date(Date.now() + offset);
}

/** Moves the clock for tests and demonstrations; `null` sets it right again. */
export function setClock(instant: Date | null): void {
  offset = instant === null ? 0 : instant.getTime() - Date.now();
}
