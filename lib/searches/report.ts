import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { localDay } from "@/lib/format";
import { search } from "@/lib/search/search";
import { hasAnyRole, type Viewer } from "@/lib/viewer";
import type { UnfoundPeriod } from "./schema";

/** What one visitor alone looked for may be about a person; it is never shown. */
export const fewestVisitors = 2;
const shown = 50;
const dayMs = 24 * 3_600_000;

export type UnfoundRow = {
  text: string;
  /** Visitors, each counted once a day. */
  count: number;
  lastDay: Date;
  /** Something answers it by now. */
  foundNow: boolean;
};

const row = z.object({ text: z.string(), count: z.number(), lastDay: z.date() });

/** Those who write for the public, and those who answer for the whole desk. */
export function mayReadUnfound(viewer: Viewer): boolean {
  return hasAnyRole(viewer, ["editor", "coordinator", "admin"]);
}

/** What readers looked for in vain in the last days (Asia/Ho_Chi_Minh, today included), most often first, at most 50. Throws `forbidden`. */
export async function listUnfound(viewer: Viewer, period: UnfoundPeriod): Promise<UnfoundRow[]> {
  if (!mayReadUnfound(viewer)) throw new AppError("forbidden");
  const first = localDay(new Date(now().getTime() - (period - 1) * dayMs));
  const found = await db.$queryRaw`
    select text, sum(count)::integer as count, max(day) as "lastDay"
    from unfound_searches where day >= ${first}::date and count >= ${fewestVisitors}
    group by text order by count desc, max(day) desc, text limit ${shown}`;
  return Promise.all(
    z
      .array(row)
      .parse(found)
      .map(async (one) => {
        const { total } = await search({ q: one.text, offset: 0, size: 1 });
        return { ...one, foundNow: total > 0 };
      }),
  );
}
