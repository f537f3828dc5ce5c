import { expect, test } from "vitest";
import { snooze } from "@/lib/snoozes/snooze";
import { setTestClock } from "@/lib/testing/clock";
import { expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { listChangedRows } from "./changed-rows";
import { listInboxRows } from "./inbox";
import type { QueueKey } from "./queues";

const world = useWorld();

const working = (departmentId: number, officialId?: number, data: object = {}) =>
  makeQuestion({
    ...{ status: "in_progress", departmentId },
    ...(officialId !== undefined && { officialId }),
    data: { dueAt: new Date("2026-12-31T10:00:00Z"), ...data },
  });
const changed = async (viewer: Viewer, queue: QueueKey, ids: number[], conditions: object = {}) =>
  (await listChangedRows(viewer, queue, conditions, ids)).map(({ id }) => id);

test("of the questions asked about those come back that are in the list, and no others", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const here = await working(world.homeAffairsId, official.personId, {
    title: "Cấp đổi sổ đỏ",
    topicId: world.topicId,
  });
  const elsewhere = await working(world.constructionId);
  const over = await makeQuestion({ status: "closed", departmentId: world.homeAffairsId });
  const ids = [elsewhere.id, here.id, over.id, 999_999];
  expect(await changed(official, "department", ids)).toEqual([here.id]);
  expect(await changed(official, "department", ids, { q: "so do" })).toEqual([here.id]);
  expect(await changed(official, "department", ids, { q: "xe máy" })).toEqual([]);
  expect(await changed(official, "department", ids, { topic: world.topicId })).toEqual([here.id]);
  expect(await changed(official, "department", ids, { department: world.constructionId })).toEqual([]);
  await expectRefusal(listChangedRows(official, "triage", {}, ids), "forbidden");
});

test("a row is the one of the page", async () => {
  setTestClock("2026-11-26T09:00:00+07:00");
  const leader = await makePerson("leader", world.homeAffairsId);
  const late = await working(world.homeAffairsId, undefined, { dueAt: new Date("2026-11-25T10:00:00Z") });
  const page = await listInboxRows(leader, "needs-me", { limit: 5 });
  expect(page.rows).toMatchObject([{ id: late.id, reasons: ["overdue"], deadline: "overdue" }]);
  expect(await listChangedRows(leader, "needs-me", {}, [late.id])).toEqual(page.rows);
});

test("an office that asks at once is answered together, and each sees what they see alone", async () => {
  setTestClock("2026-11-26T09:00:00+07:00");
  const [one, other, third] = [
    await makePerson("official", world.homeAffairsId),
    await makePerson("official", world.homeAffairsId),
    await makePerson("official", world.homeAffairsId),
  ];
  const stranger = await makePerson("official", world.constructionId);
  const mine = await working(world.homeAffairsId, one.personId);
  const theirs = await working(world.homeAffairsId, other.personId);
  await snooze(third, { code: mine.code, until: "day", day: "2026-11-30" });
  const ids = [mine.id, theirs.id];
  const asked = (queue: QueueKey) =>
    Promise.all([one, other, third, stranger, one].map((viewer) => changed(viewer, queue, ids)));
  expect(await asked("department")).toEqual([ids, ids, [theirs.id], [], ids]);
  expect(await asked("mine")).toEqual([[mine.id], [theirs.id], [], [], [mine.id]]);
  expect(await asked("snoozed")).toEqual([[], [], [mine.id], [], []]);
});

test("leaders of one department get each their own reasons", async () => {
  setTestClock("2026-11-26T09:00:00+07:00");
  const [author, reader] = [
    await makePerson("leader", world.homeAffairsId),
    await makePerson("leader", world.homeAffairsId),
  ];
  const draft = await makeQuestion({
    ...{ status: "pending_approval", departmentId: world.homeAffairsId, officialId: author.personId },
    data: { dueAt: new Date("2026-12-31T10:00:00Z") },
  });
  expect(
    await Promise.all([author, reader].map((viewer) => changed(viewer, "needs-me", [draft.id]))),
  ).toEqual([[], [draft.id]]);
});
