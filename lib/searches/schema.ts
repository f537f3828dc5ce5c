import { z } from "zod";

/** A longer text is a question, not a search; a shorter one is nothing. */
export const shortestUnfound = 2;
export const longestUnfound = 80;

export const unfoundSchema = z.object({ q: z.string().max(1_000) });

/** The periods of the report, in days. */
export const unfoundPeriods = [7, 30, 90, 365] as const;
export type UnfoundPeriod = (typeof unfoundPeriods)[number];
