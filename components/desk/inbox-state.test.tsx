import { expect, test } from "vitest";
import type { InboxRow } from "./inbox-row";
import { append, entered, isOf, open, patch, renew, type InboxView } from "./inbox-state";

const row = (id: number, more: Partial<InboxRow> = {}): InboxRow =>
  ({
    id,
    code: `HD.2026.00000${String(id)}`,
    lastEventId: id,
    sortAt: `2026-11-2${String(id)}`,
    ...more,
  }) as InboxRow;

const view = (rows: InboxRow[], more: Partial<InboxView> = {}): InboxView =>
  ({
    asked: "",
    query: "queue=triage",
    page: "queue=triage",
    rows,
    next: null,
    descending: false,
    queues: [],
    filters: [],
    ...more,
  }) as unknown as InboxView;

const waiting = { queues: [], filters: [] };
const ids = ({ view: { rows } }: { view: InboxView }) => rows.map(({ id }) => id);

test("rows enter where they belong, move, change and leave, and only what is new is pointed out", () => {
  const shown = open(view([row(1), row(3), row(5)]));
  const moved = row(5, { sortAt: "2026-11-20", lastEventId: 9 });
  const after = patch(shown, { rows: [row(2), moved, row(3)], ...waiting }, [1, 2, 3, 5]);
  expect(ids(after)).toEqual([5, 2, 3]);
  expect([...after.changed].sort()).toEqual([2, 5]);
  expect(entered(shown, after).map(({ id }) => id)).toEqual([2]);
});

test("newest first, and rows without a time last", () => {
  const shown = open(view([row(5), row(3)], { descending: true }));
  const after = patch(shown, { rows: [row(4), row(9, { sortAt: null })], ...waiting }, [4, 9]);
  expect(ids(after)).toEqual([5, 4, 3, 9]);
});

test("what belongs below the last row is left to the next page, unless the list ends there", () => {
  const late = { rows: [row(7)], ...waiting };
  expect(ids(patch(open(view([row(1)], { next: "x" })), late, [7]))).toEqual([1]);
  expect(ids(patch(open(view([row(1)])), late, [7]))).toEqual([1, 7]);
});

test("the next page comes below, no row twice", () => {
  const after = append(open(view([row(1), row(2)], { next: "x" })), view([row(2), row(3)], { next: "y" }));
  expect([ids(after), after.view.next]).toEqual([[1, 2, 3], "y"]);
});

test("a list fetched again points out what happened meanwhile; another list points out nothing", () => {
  const shown = open(view([row(1), row(2)]));
  const again = renew(shown, view([row(1), row(2, { lastEventId: 8 }), row(3)]));
  expect([...again.changed]).toEqual([2, 3]);
  expect([...renew(shown, view([row(4)], { page: "queue=mine" })).changed]).toEqual([]);
});

test("an address without a queue means the list it was understood as", () => {
  const shown = view([], { asked: "", page: "queue=triage" });
  expect(["", "queue=triage", "queue=mine"].map((asked) => isOf(shown, asked))).toEqual([true, true, false]);
});

test("what came while nothing could be heard has entered, too; the next page and what moves up have not", () => {
  const shown = open(view([row(2), row(4)], { next: "x" }));
  const afterGap = renew(shown, view([row(2), row(3), row(4)], { next: "x" }));
  const paged = append(shown, view([row(5)], { next: "y" }));
  const oneLeft = renew(shown, view([row(4), row(5)], { next: "y" }));
  const other = renew(shown, view([row(1)], { page: "queue=mine" }));
  const told = [afterGap, paged, oneLeft, other].map((after) => entered(shown, after).map(({ id }) => id));
  expect(told).toEqual([[3], [], [], []]);
});
