import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { localDay } from "@/lib/format";
import { soon } from "@/lib/last-known";
import { log } from "@/lib/log";

export type TopicOption = { id: number; slug: string; name: string; nameEn: string };
export type PlaceOption = {
  id: number;
  code: string;
  name: string;
  kind: "ward" | "commune" | "special_zone";
};
export type FormOptions = { topics: TopicOption[]; places: PlaceOption[] };

const freshMs = 60_000;
const placeRows = z.array(
  z.object({
    id: z.number(),
    code: z.string(),
    name: z.string(),
    kind: z.enum(["ward", "commune", "special_zone"]),
  }),
);

let kept: { options: FormOptions; at: number } | null = null;
let loading: Promise<FormOptions> | null = null;

/**
 * The lists of the form, kept in memory for a minute, and for as long as the database is away or slow: whoever opens the
 * form then can at least write. Empty only when the database was never reached.
 */
export async function formOptions(): Promise<FormOptions> {
  if (kept !== null && Date.now() - kept.at < freshMs) return kept.options;
  loading ??= load()
    .then((options) => {
      kept = { options, at: Date.now() };
      return options;
    })
    .finally(() => {
      loading = null;
    });
  try {
    return await soon(loading, kept?.options);
  } catch (error) {
    log.error({ err: error }, "form options: showing the ones kept");
    return kept?.options ?? { topics: [], places: [] };
  }
}

/** For tests: the next call asks the database. */
export function forgetFormOptions(): void {
  kept = null;
}

async function load(): Promise<FormOptions> {
  const today = localDay(now());
  const [topics, places] = await Promise.all([
    db.topic.findMany({
      where: { active: true },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, slug: true, name: true, nameEn: true },
    }),
    db.$queryRaw`
      select id, code, full_name as name, kind::text as kind from places
      where valid_from <= ${today}::date and (valid_to is null or valid_to >= ${today}::date)
      order by kind, name collate "vi-x-icu"`,
  ]);
  return { topics, places: placeRows.parse(places) };
}
