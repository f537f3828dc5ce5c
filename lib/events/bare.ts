import type { EventData } from "./types";

/** A code, an instant, a hash: no spaces, no letters with marks, no @. */
const bare = /^[A-Za-z0-9_.:+-]{1,100}$/;
/** Digits alone are a telephone or an identity number; an id is not a string. */
const digits = /^\+?[\d.-]{8,20}$/;

/** An event outlives contacts and is never changed, so a text or a name in it is a bug that must not reach the disk. */
export function refuseText(data: EventData): void {
  for (const [key, value] of Object.entries(data)) {
    if (typeof value !== "string" || isDay(value)) continue;
    if (!bare.test(value) || digits.test(value)) throw new Error(`an event holds no text: ${key}`);
  }
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}
