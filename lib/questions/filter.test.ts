import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { countLists } from "./count-lists";
import { listInboxRows } from "./inbox";
import { inboxSearch, type InboxConditions } from "./inbox-schema";
import type { QueueKey } from "./queues";

const world = useWorld();
const local = (text: string) => new Date(`${text}:00+07:00`);

/** The letters of the questions found, and that the count says the same. */
async function letters(conditions: InboxConditions, queue: QueueKey = "department"): Promise<string> {
  const viewer = await makePerson("coordinator", world.rootId);
  const { rows } = await listInboxRows(viewer, queue, { ...conditions, limit: 50 });
  expect(await countLists(viewer, [{ queue, conditions }])).toEqual([rows.length]);
  return rows
    .map(({ title }) => title.slice(-1))
    .sort()
    .join("");
}

test("every condition narrows, and they narrow together", async () => {
  const { personId } = await makePerson("official", world.homeAffairsId);
  const wishes: Record<string, object> = {
    a: { topicId: world.topicId, urgency: "urgent" },
    b: { placeId: world.placeId, channel: "phone", urgency: "urgent" },
    c: { kind: "proposal" },
    d: { officialId: personId, status: "in_progress" },
  };
  for (const [letter, data] of Object.entries(wishes))
    await makeQuestion({
      status: "assigned",
      departmentId: letter === "c" ? world.constructionId : world.homeAffairsId,
      data: { title: `Câu hỏi ${letter}`, ...data },
    });
  const cases: [InboxConditions, string][] = [
    [{}, "abcd"],
    [{ topic: world.topicId }, "a"],
    [{ department: world.homeAffairsId }, "abd"],
    [{ place: world.placeId }, "b"],
    [{ urgency: "urgent" }, "ab"],
    [{ kind: "proposal" }, "c"],
    [{ channel: "phone" }, "b"],
    [{ official: personId }, "d"],
    [{ official: "none" }, "abc"],
    [{ urgency: "urgent", channel: "web" }, "a"],
    [{ urgency: "urgent", department: world.constructionId }, ""],
    [{ q: "cau hoi", official: "none" }, "abc"],
  ];
  for (const [conditions, expected] of cases)
    expect([conditions, await letters(conditions)]).toEqual([conditions, expected]);
});

test("the four states of a deadline divide a queue as its rows show them", async () => {
  setTestClock("2026-11-27T09:00:00+07:00");
  const at = (dueAt: string, data: object = {}) =>
    makeQuestion({
      status: "assigned",
      departmentId: world.homeAffairsId,
      data: { dueAt: local(dueAt), ...data },
    });
  await at("2026-11-26T17:00", { title: "l" });
  await at("2026-12-01T17:00", { title: "s" });
  await at("2026-12-20T17:00", { title: "o" });
  await at("2026-11-26T17:00", { title: "p", status: "needs_info", pausedAt: local("2026-11-25T09:00") });
  const viewer = await makePerson("coordinator", world.rootId);
  const { rows } = await listInboxRows(viewer, "department", { limit: 9 });
  for (const { title, deadline } of rows) expect(await letters({ deadline: deadline ?? "open" })).toBe(title);
  await makeQuestion({ data: { title: "t", triageDueAt: local("2026-11-26T17:00") } });
  expect(await letters({ deadline: "overdue" }, "triage")).toBe("t");
});

test("what waits for publication is late by its own date; what was answered is never late", async () => {
  setTestClock("2026-11-27T09:00:00+07:00");
  const made = { status: "answered" as const, departmentId: world.homeAffairsId };
  const publication = "queued" as const;
  await makeQuestion({
    ...made,
    data: { title: "l", publication, publicationDueAt: local("2026-11-26T17:00") },
  });
  await makeQuestion({
    ...made,
    data: { title: "o", publication, publicationDueAt: local("2026-12-20T17:00") },
  });
  expect(await letters({ deadline: "overdue" }, "publishing")).toBe("l");
  expect(await letters({ deadline: "open" }, "publishing")).toBe("o");
  expect(await letters({ deadline: "overdue" }, "answered")).toBe("");
});

test("words are found wherever they stand, the last one unfinished, deep in a long queue too", async () => {
  const viewer = await makePerson("coordinator", world.rootId);
  await db.question.createMany({
    data: Array.from({ length: 1_100 }, (_, index) => ({
      code: `HD.2026.1${String(index).padStart(5, "0")}`,
      submissionKey: `long-${String(index)}`,
      trackingHash: "x",
      linkHash: `long-${String(index)}`,
      title: index === 0 ? "Xin cấp đổi sổ đỏ" : "Hỏi về hộ khẩu",
      content: "Nội dung câu hỏi.",
      submittedAt: new Date(2026, 10, 1, 0, 0, 1_100 - index),
    })),
  });
  const found = async (q: string) =>
    (await listInboxRows(viewer, "triage", { q, limit: 2 })).rows.map(({ code }) => code);
  for (const q of ["sổ đỏ", "do so", "CAP DOI", "so đ", "HD.2026.100000"])
    expect([q, await found(q)]).toEqual([q, ["HD.2026.100000"]]);
  expect(await found("ho khau")).toHaveLength(2);
  for (const q of ["sổ hồng", "???", "& | !"]) expect([q, await found(q)]).toEqual([q, []]);
});

test("an address may hold anything: what is no condition is left out", () => {
  const { success, data } = inboxSearch.safeParse({
    topic: "x",
    department: "-1",
    place: "99999999999",
    urgency: "fast",
    official: "none",
    queue: "nothing",
    q: ["a", "b"],
  });
  expect([success, Object.entries(data ?? {}).filter(([, value]) => value !== undefined)]).toEqual([
    true,
    [["official", "none"]],
  ]);
});
