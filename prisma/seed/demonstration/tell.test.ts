import { describe, expect, it } from "vitest";
import { questions } from "./questions";
import type { DemonstrationQuestion } from "./spec";
import { tell } from "./tell";

const moments = [
  ["a Monday morning", "2026-11-23T10:20:00+07:00"],
  ["just after midnight", "2026-11-24T00:03:00+07:00"],
  ["before the office opens", "2026-11-25T06:40:00+07:00"],
  ["a Sunday evening", "2026-11-29T21:00:00+07:00"],
  ["the third day of Tết", "2027-02-08T09:00:00+07:00"],
  ["a year without a calendar", "2029-03-14T15:00:00+07:00"],
] as const;

describe.each(moments)("told on %s", (_, instant) => {
  const now = new Date(instant);
  const stories = questions.map((spec, index) => tell(spec, index % 7, now));

  it("everything happened in order, and nothing after now", () => {
    for (const { spec, events } of stories) {
      const times = events.map(({ at }) => at.getTime());
      expect(times, spec.title).toEqual(times.toSorted((one, other) => one - other));
      expect(Math.max(...times), spec.title).toBeLessThanOrEqual(now.getTime());
    }
  });

  it("every question ends as its author wrote", () => {
    for (const { spec, status } of stories) expect(endsOf(spec), spec.title).toContain(status);
  });
});

describe("a question that is late", () => {
  const now = new Date("2026-11-23T10:20:00+07:00");
  const spec: DemonstrationQuestion = {
    title: "Hỏi đường",
    content: "Bao giờ sửa đường?",
    asker: "Nguyễn Văn A",
    department: "sxd",
    sent: { daysAgo: 20, at: "08:00" },
    outcome: { status: "in_progress" },
  };

  it("leaves a breach while it is open", () => {
    expect(tell(spec, 0, now).breaches).toMatchObject([{ clock: "answer", department: "sxd" }]);
  });

  it("keeps it after the answer", () => {
    const told = tell(
      { ...spec, outcome: { status: "answered", after: 17, answer: "Tuần sau.", publication: "none" } },
      0,
      now,
    );
    expect(told.status).toBe("answered");
    expect(told.breaches).toMatchObject([{ clock: "answer", department: "sxd", dueAt: told.dueAt }]);
  });

  it("is not late while it waits for the citizen", () => {
    const told = tell({ ...spec, outcome: { status: "needs_info", ask: "Đoạn nào?" } }, 0, now);
    expect(told.pausedAt).toBeDefined();
    expect(told.breaches).toEqual([]);
  });
});

/** An answer old enough is closed by the system, a lapse is a closing. */
function endsOf({ outcome: { status } }: DemonstrationQuestion): string[] {
  if (status === "answered" || status === "reused") return ["answered", "closed"];
  if (status === "reopened") return ["in_progress"];
  return status === "lapsed" ? ["closed"] : [status];
}
