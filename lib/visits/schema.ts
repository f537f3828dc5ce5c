import { z } from "zod";

/** What the counters show: visitors of all days, each counted once a day, and those who are here now. */
export const visitFigures = z.object({ visits: z.number(), online: z.number() });
export type VisitFigures = z.output<typeof visitFigures>;

/** Who was seen within so long is here; a page that is looked at asks again more often than that. */
export const onlineMs = 5 * 60_000;
