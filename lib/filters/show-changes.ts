import "server-only";
import { listChangedRows } from "@/lib/questions/changed-rows";
import type { InboxRow } from "@/lib/questions/inbox-row";
import type { ChangesSearch } from "@/lib/questions/inbox-schema";
import type { Viewer } from "@/lib/viewer";
import { listWaiting, type Waiting } from "./queries";

export type InboxChanges = Waiting & { rows: InboxRow[] };

/**
 * What became of these questions in a list, for the inbox that heard of changes: the rows that are (still) in it and
 * what waits everywhere else, with the authorisation of the page. What is missing has left. Throws `forbidden` for a
 * queue of another role.
 */
export async function showChanges(
  viewer: Viewer,
  { queue, ids, ...conditions }: ChangesSearch,
): Promise<InboxChanges> {
  const [rows, waiting] = await Promise.all([
    listChangedRows(viewer, queue, conditions, ids),
    listWaiting(viewer),
  ]);
  return { ...waiting, rows };
}
