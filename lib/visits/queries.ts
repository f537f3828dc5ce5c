import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { localDay } from "@/lib/format";
import { lastKnown } from "@/lib/last-known";
import { onlineMs, visitFigures, type VisitFigures } from "./schema";

/**
 * As all instances together know it now. Only today's visitors are here: at midnight (Asia/Ho_Chi_Minh) everybody
 * becomes somebody else, and is seen again within a minute.
 */
export async function readVisits(): Promise<VisitFigures> {
  const at = now();
  const found = await db.$queryRaw`
    select (select coalesce(sum(count), 0)::int from visit_counts) as visits,
      (select count(*)::int from visits where day = ${localDay(at)}::date
        and last_seen_at > ${new Date(at.getTime() - onlineMs)}) as online`;
  return z.tuple([visitFigures]).parse(found)[0];
}

/** For the page's foot, which stands also while the database is away. */
export const lastVisits = lastKnown<"all", VisitFigures>(readVisits);
