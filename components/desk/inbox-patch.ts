import type { InboxRow } from "./inbox-row";

export type QueueCount = { key: string; count: number };
export type InboxState = { rows: InboxRow[]; counts: QueueCount[]; changed: ReadonlySet<number> };
export type InboxChanges = { rows: InboxRow[]; counts: QueueCount[] };

type List = {
  /** Ids that were asked about: what does not come back has left the queue. */
  asked: number[];
  /** Newest first, as in the queue of answered questions. */
  descending: boolean;
  /** The list goes on below; a row that belongs there is left to the next page. */
  more: boolean;
};

/** The list after a change: rows enter where they belong, move, show their new state, and leave. */
export function patch(
  state: InboxState,
  changes: InboxChanges,
  { asked, descending, more }: List,
): InboxState {
  const known = new Map(state.rows.map((row) => [row.id, row.lastEventId]));
  const kept = state.rows.filter(({ id }) => !asked.includes(id));
  const last = kept.at(-1);
  const entering = changes.rows.filter(
    (row) => !more || last === undefined || compare(row, last, descending) < 0,
  );
  const rows = [...kept, ...entering].sort((one, other) => compare(one, other, descending));
  const fresh = entering.filter(({ id, lastEventId }) => known.get(id) !== lastEventId).map(({ id }) => id);
  return { rows, counts: changes.counts, changed: new Set([...state.changed, ...fresh]) };
}

/** As the query sorts: by the queue's time, rows without one last, the id breaks ties. */
function compare(one: InboxRow, other: InboxRow, descending: boolean): number {
  const byTime = timeOf(one, descending) - timeOf(other, descending);
  const order = byTime === 0 || Number.isNaN(byTime) ? one.id - other.id : byTime;
  return descending ? -order : order;
}

function timeOf({ sortAt }: InboxRow, descending: boolean): number {
  return sortAt === null ? (descending ? -Infinity : Infinity) : new Date(sortAt).getTime();
}
