import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { listChangedRows } from "@/lib/questions/changed-rows";
import type { ChangesSearch } from "@/lib/questions/inbox-schema";
import type { Viewer } from "@/lib/viewer";
import { nameRows, type NamedRow } from "./name-rows";
import { listWaiting, type Waiting } from "./queries";

export type InboxChanges = Waiting & { rows: NamedRow[] };

/**
 * What became of these questions in a list, for the inbox that heard of changes: the rows that are (still) in it and
 * what waits everywhere else, with the authorisation of the page. What is missing has left. Throws `forbidden` for a
 * queue of another role.
 */
export async function showChanges(
  viewer: Viewer,
  { queue, ids, ...conditions }: ChangesSearch,
  locale: Locale,
): Promise<InboxChanges> {
  const [rows, waiting] = await Promise.all([
    listChangedRows(viewer, queue, conditions, ids),
    listWaiting(viewer),
  ]);
  return { ...waiting, rows: nameRows(rows, locale) };
}
