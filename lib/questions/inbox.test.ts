import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { addNote } from "./add-note";
import { countLists } from "./count-lists";
import { listInboxRows } from "./inbox";
import { queuesOf, type QueueKey } from "./queues";

const world = useWorld();
const local = (text: string) => new Date(`${text}:00+07:00`);
const codes = async (viewer: Viewer, queue: QueueKey) =>
  (await listInboxRows(viewer, queue, { limit: 50 })).rows.map(({ code }) => code);

test("rows carry what the list shows, first due first", async () => {
  setTestClock("2026-11-23T09:00:00+07:00");
  const coordinator = await makePerson("coordinator", world.rootId);
  const official = await makePerson("official", world.homeAffairsId);
  const common = {
    status: "in_progress" as const,
    departmentId: world.homeAffairsId,
    officialId: official.personId,
  };
  const later = await makeQuestion({ ...common, data: { dueAt: local("2026-12-10T17:00") } });
  const sooner = await makeQuestion({
    ...common,
    data: {
      dueAt: local("2026-11-24T17:00"),
      topicId: world.topicId,
      placeId: world.placeId,
      urgency: "urgent",
    },
  });
  await addNote(official, { code: sooner.code, content: "Một" });
  const { rows } = await listInboxRows(coordinator, "department", { limit: 10 });
  expect(rows).toMatchObject([
    {
      id: sooner.id,
      status: "in_progress",
      sending: false,
      urgency: "urgent",
      kind: "question",
      topicName: "Lao động",
      placeName: "Phường Hà Tu",
      departmentName: "Sở Nội vụ",
      officialName: official.name,
      deadline: "due_soon",
      version: 1,
      lastEventId: (await db.event.findFirstOrThrow()).id,
    },
    { id: later.id, deadline: "open", topicName: null, lastEventId: null },
  ]);
});

test("before reception the triage clock is shown, after the answer none", async () => {
  setTestClock("2026-11-23T09:00:00+07:00");
  const coordinator = await makePerson("coordinator", world.rootId);
  await makeQuestion({ data: { triageDueAt: local("2026-11-20T17:00") } });
  await makeQuestion({
    status: "answered",
    departmentId: world.homeAffairsId,
    data: { dueAt: local("2026-11-20T17:00") },
  });
  expect((await listInboxRows(coordinator, "triage", { limit: 9 })).rows).toMatchObject([
    { deadline: "overdue" },
  ]);
  expect((await listInboxRows(coordinator, "answered", { limit: 9 })).rows).toMatchObject([
    { deadline: null },
  ]);
});

test("paging by cursor shows every row once, in both directions", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const dueAt = local("2026-12-10T17:00");
  for (let index = 0; index < 5; index += 1) {
    await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId, data: { dueAt } });
    await makeQuestion({
      status: "answered",
      departmentId: world.homeAffairsId,
      data: { answeredAt: dueAt },
    });
  }
  for (const queue of ["department", "answered"] as const) {
    const seen: number[] = [];
    let after: string | undefined;
    do {
      const page = await listInboxRows(coordinator, queue, { after, limit: 2 });
      seen.push(...page.rows.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(new Set(seen).size).toBe(5);
    expect(seen).toEqual([...seen].sort((one, other) => (queue === "answered" ? other - one : one - other)));
  }
});

test("words are found without diacritics, and % is a character like any other", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code } = await makeQuestion({ data: { title: "Cấp đổi sổ đỏ 100%" } });
  await makeQuestion();
  const found = async (q: string) =>
    (await listInboxRows(coordinator, "triage", { q, limit: 9 })).rows.map((row) => row.id);
  expect(await found("so do")).toEqual([id]);
  expect(await found("SỔ ĐỎ")).toEqual([id]);
  expect(await found(code.toLowerCase())).toEqual([id]);
  expect(await found("100%")).toEqual([id]);
  expect(await found("1%0")).toEqual([]);
});

test("filters by topic and department narrow the queue and never widen it", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  await makeQuestion({
    status: "assigned",
    departmentId: world.homeAffairsId,
    data: { topicId: world.topicId },
  });
  await makeQuestion({ status: "assigned", departmentId: world.constructionId });
  const list = (filter: object) => listInboxRows(official, "department", { limit: 9, ...filter });
  expect((await list({ department: world.constructionId })).rows).toEqual([]);
  expect((await list({ topic: world.topicId })).rows).toHaveLength(1);
});

test("due soon and overdue follow the working calendar and leave paused questions out", async () => {
  setTestClock("2026-11-27T09:00:00+07:00");
  const leader = await makePerson("leader", world.homeAffairsId);
  const due = (text: string, data: object = {}) =>
    makeQuestion({
      status: "assigned",
      departmentId: world.homeAffairsId,
      data: { dueAt: local(text), ...data },
    });
  const late = await due("2026-11-26T17:00");
  const soon = await due("2026-12-01T17:00");
  await due("2026-12-02T17:00");
  await due("2026-11-26T17:00", { status: "needs_info", pausedAt: local("2026-11-25T09:00") });
  expect(await codes(leader, "overdue")).toEqual([late.code]);
  expect(await codes(leader, "due-soon")).toEqual([soon.code]);
});

test("counts come in one list, in the order asked, and a queue of another role counts as none", async () => {
  const operator = await makePerson("operator", world.rootId);
  await makeQuestion();
  await makeQuestion();
  await makeQuestion({ status: "received" });
  const all = (queue: QueueKey) => ({ queue, conditions: {} });
  const keys = queuesOf(operator);
  expect(await countLists(operator, keys.map(all))).toEqual(keys.map((key) => (key === "triage" ? 2 : 0)));
  expect(await countLists(operator, [all("unassigned"), all("triage")])).toEqual([0, 2]);
  expect(await countLists(operator, [])).toEqual([]);
  await expectRefusal(listInboxRows(operator, "unassigned", { limit: 9 }), "forbidden");
});

test("an address that no page made shows the list from its beginning", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  await makeQuestion({ status: "submitted" });
  for (const after of ["9999999999.9999999999", "1.9999999999", "x", "1.1"]) {
    expect((await listInboxRows(coordinator, "triage", { limit: 10, after })).rows).toHaveLength(1);
  }
});

test("what waits for publication is shown with its own date, and is late when that has passed", async () => {
  setTestClock("2026-11-23T09:00:00+07:00");
  const editor = await makePerson("editor", world.rootId);
  const made = { status: "answered" as const, departmentId: world.homeAffairsId };
  const late = local("2026-11-20T17:00");
  await makeQuestion({ ...made, data: { publication: "queued", publicationDueAt: late } });
  await makeQuestion({ ...made, data: { publication: "queued" } });
  const { rows } = await listInboxRows(editor, "publishing", { limit: 10 });
  expect(rows).toMatchObject([
    { dueAt: late, deadline: "overdue" },
    { dueAt: null, deadline: null },
  ]);
});
