import { expect, it } from "vitest";
import type { InboxView } from "@/lib/filters/show-inbox";
import { readServed, writeServed } from "./served-view";

const row = (id: number) => ({
  ...{
    id,
    code: `HD.2026.00000${String(id)}`,
    title: `"Sổ đỏ" <${String(id)}>`,
    topicName: null,
    reasons: ["overdue"],
  },
  dueAt: new Date("2026-11-27T01:02:03.004Z"),
});
const view = (rows: object[]) =>
  ({
    queue: "triage",
    queues: [{ key: "triage", count: 7 }],
    filters: [],
    next: null,
    rows,
  }) as unknown as InboxView;

it("a list comes to the browser as it left, its times as text", () => {
  for (const rows of [[row(1), row(2)], []]) {
    const sent = view(rows);
    expect(readServed(writeServed(sent))).toEqual(JSON.parse(JSON.stringify(sent)));
  }
});
