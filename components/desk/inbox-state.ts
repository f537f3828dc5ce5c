import type { InboxChanges as ServedChanges } from "@/lib/filters/show-changes";
import type { InboxView as ServedView } from "@/lib/filters/show-inbox";
import type { InboxRow } from "./inbox-row";

export type InboxView = Omit<ServedView, "rows"> & { rows: InboxRow[] };
export type InboxChanges = Omit<ServedChanges, "rows"> & { rows: InboxRow[] };

/** A list on the screen: as it was fetched, with what changed since. */
export type Shown = {
  /** Replaced with every fetch, so that the latest changes are told again. */
  fetched: InboxView;
  view: InboxView;
  /** Rows to be pointed out quietly. */
  changed: ReadonlySet<number>;
};

export function open(view: InboxView): Shown {
  return { fetched: view, view, changed: new Set() };
}

/** Whether an address means the list that is shown. */
export function isOf(view: InboxView, asked: string): boolean {
  return view.asked === asked || view.page === asked;
}

/** The list fetched again: what came or changed in between is pointed out, as if it had been watched. */
export function renew(before: Shown | null, view: InboxView): Shown {
  if (before?.view.page !== view.page) return open(view);
  const known = new Map(before.view.rows.map((row) => [row.id, row.lastEventId]));
  const fresh = view.rows.filter(({ id, lastEventId }) => known.get(id) !== lastEventId).map(({ id }) => id);
  return { fetched: view, view, changed: new Set([...before.changed, ...fresh]) };
}

/** The next page below the rows that are there. */
export function append(shown: Shown, page: InboxView): Shown {
  const known = new Set(shown.view.rows.map(({ id }) => id));
  const rows = [...shown.view.rows, ...page.rows.filter(({ id }) => !known.has(id))];
  const { queues, filters, next } = page;
  return { ...shown, view: { ...shown.view, queues, filters, next, rows } };
}

/**
 * The list after a change: rows enter where they belong, move, show their new state, and leave. `asked` are the ids
 * that were asked about: what does not come back has left. A row that belongs below the last one is left to the next page.
 */
export function patch(shown: Shown, changes: InboxChanges, asked: readonly number[]): Shown {
  const { view } = shown;
  const { rows: found, queues, filters } = changes;
  const known = new Map(view.rows.map((row) => [row.id, row.lastEventId]));
  const kept = view.rows.filter(({ id }) => !asked.includes(id));
  const last = kept.at(-1);
  const entering = found.filter(
    (row) => view.next === null || last === undefined || compare(row, last, view.descending) < 0,
  );
  const rows = [...kept, ...entering].sort((one, other) => compare(one, other, view.descending));
  const fresh = entering.filter(({ id, lastEventId }) => known.get(id) !== lastEventId).map(({ id }) => id);
  return {
    ...shown,
    view: { ...view, rows, queues, filters },
    changed: new Set([...shown.changed, ...fresh]),
  };
}

/**
 * Rows that came into a list, by a change or while it could hear of none. What only moved up to the last place, or
 * stands on the next page, was there all along.
 */
export function entered(before: Shown, after: Shown): InboxRow[] {
  const { page, rows, next, descending } = before.view;
  if (after.view.page !== page) return [];
  const known = new Set(rows.map(({ id }) => id));
  const last = rows.at(-1);
  return after.view.rows.filter(
    (row) =>
      !known.has(row.id) && (next === null || last === undefined || compare(row, last, descending) < 0),
  );
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
