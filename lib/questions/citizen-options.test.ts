import { expect, test } from "vitest";
import { setTestClock } from "@/lib/testing/clock";
import { useWorld } from "@/lib/testing/use-world";
import { citizenOptions } from "./citizen-options";
import { questionStatuses, type QuestionStatus } from "./status";

useWorld();

const question = (status: QuestionStatus) => ({
  status,
  answeredAt: status === "answered" || status === "closed" ? new Date("2026-12-01T10:00:00+07:00") : null,
  reopenCount: 0,
  threadEntries: [] as { kind: string; submissionKey: string | null }[],
});

/** r reply, a add, w withdraw, o reopen; what is not named offers nothing. */
const offered: Partial<Record<QuestionStatus, string>> = {
  submitted: "aw",
  received: "aw",
  assigned: "aw",
  in_progress: "aw",
  needs_info: "rw",
  pending_approval: "w",
  answered: "o",
  closed: "o",
};

test.each(questionStatuses)("what the asker of a question that is %s may do", async (status) => {
  setTestClock("2026-12-02T09:00:00+07:00");
  const { provideInfo, additionsLeft, withdraw, reopenUntil } = await citizenOptions(question(status));
  const found = [
    provideInfo ? "r" : "",
    additionsLeft > 0 ? "a" : "",
    withdraw ? "w" : "",
    reopenUntil === null ? "" : "o",
  ];
  expect(found.join("")).toBe(offered[status] ?? "");
});

test("additions are counted down, the reasons of reopenings are not", async () => {
  const addition = { kind: "addition", submissionKey: "a" };
  const threadEntries = [addition, addition, { ...addition, submissionKey: null }];
  const { additionsLeft } = await citizenOptions({ ...question("in_progress"), threadEntries });
  expect(additionsLeft).toBe(3);
});

test("an answer may be reconsidered until the end of the fifteenth day, and twice", async () => {
  setTestClock("2026-12-16T23:59:00+07:00");
  expect((await citizenOptions(question("answered"))).reopenUntil).toEqual(
    new Date("2026-12-16T23:59:59.999+07:00"),
  );
  expect((await citizenOptions({ ...question("answered"), reopenCount: 2 })).reopenUntil).toBeNull();
  setTestClock("2026-12-17T00:00:00+07:00");
  expect((await citizenOptions(question("answered"))).reopenUntil).toBeNull();
});
