import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { makePerson, makePersonWith, type World } from "@/lib/testing/make";
import { makeQuestion, type QuestionWish } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { listInboxRows } from "./inbox";
import { queueKeys, queuesOf, type QueueKey } from "./queues";

const world = useWorld();

/** One question per line; its letter stands in the table below. */
const questions: Record<string, (world: World, official: Viewer) => QuestionWish> = {
  a: () => ({}),
  b: () => ({ status: "received" }),
  c: ({ homeAffairsId }) => ({ status: "assigned", departmentId: homeAffairsId }),
  d: ({ homeAffairsId }, { personId }) => ({
    status: "in_progress",
    departmentId: homeAffairsId,
    officialId: personId,
  }),
  e: ({ homeAffairsId }, { personId }) => ({
    status: "pending_approval",
    departmentId: homeAffairsId,
    officialId: personId,
  }),
  f: ({ constructionId }) => ({ status: "in_progress", departmentId: constructionId }),
  g: ({ homeAffairsId }, { personId }) => ({
    status: "answered",
    departmentId: homeAffairsId,
    officialId: personId,
    data: { publication: "queued" },
  }),
  h: ({ constructionId }) => ({ status: "answered", departmentId: constructionId }),
  i: () => ({ status: "received", data: { kind: "complaint" } }),
  j: () => ({ status: "spam" }),
  k: () => ({
    status: "forwarded",
    data: { forwardedTo: "Bảo hiểm xã hội", followUpAt: new Date("2026-11-23") },
  }),
  l: ({ homeAffairsId }) => ({
    status: "needs_info",
    departmentId: homeAffairsId,
    data: { pausedAt: new Date("2026-11-20"), infoDueAt: new Date("2026-12-04") },
  }),
};

/** Who finds what where: queue → letters. A queue that is not named is not offered. */
const expected: Record<string, Partial<Record<QueueKey, string>>> = {
  coordinator: {
    triage: "a",
    unassigned: "bi",
    forwarded: "k",
    department: "cdefl",
    waiting: "l",
    "due-soon": "bcdefi",
    overdue: "",
    answered: "gh",
    publishing: "g",
  },
  operator: { triage: "a", waiting: "l", answered: "gh" },
  official: { department: "cdel", mine: "de", waiting: "l", "due-soon": "cde", overdue: "", answered: "g" },
  leader: {
    "needs-me": "e",
    department: "cdel",
    waiting: "l",
    mine: "",
    approval: "e",
    apologies: "",
    "due-soon": "cde",
    overdue: "",
    answered: "g",
  },
  helper: { department: "df", mine: "", waiting: "", "due-soon": "df", overdue: "", answered: "h" },
  provinceLeader: {
    "needs-me": "",
    department: "",
    mine: "",
    approval: "",
    apologies: "",
    waiting: "",
    "due-soon": "",
    overdue: "",
    answered: "",
  },
  editor: { publishing: "g" },
  admin: {},
};

test("the queue table: who finds which question where", async () => {
  setTestClock("2026-11-23T09:00:00+07:00");
  const official = await makePerson("official", world.homeAffairsId);
  const viewers: Record<string, Viewer> = {
    official,
    coordinator: await makePerson("coordinator", world.rootId),
    operator: await makePerson("operator", world.rootId),
    leader: await makePerson("leader", world.homeAffairsId),
    helper: await makePerson("official", world.constructionId),
    provinceLeader: await makePerson("leader", world.rootId),
    editor: await makePerson("editor", world.rootId),
    admin: await makePerson("admin", world.rootId),
  };
  const letters = new Map<number, string>();
  for (const [letter, wish] of Object.entries(questions)) {
    const { id } = await makeQuestion(wish(world, official));
    letters.set(id, letter);
    if (letter === "d") {
      await db.assignment.create({
        data: { questionId: id, departmentId: world.constructionId, role: "contributing" },
      });
    }
  }
  await db.question.updateMany({
    where: { dueAt: { not: null } },
    data: { dueAt: new Date("2026-11-24T17:00:00+07:00") },
  });
  const found: Record<string, Partial<Record<QueueKey, string>>> = {};
  for (const [who, viewer] of Object.entries(viewers)) {
    const row: Partial<Record<QueueKey, string>> = {};
    for (const queue of queuesOf(viewer)) {
      const { rows } = await listInboxRows(viewer, queue, { limit: 50 });
      row[queue] = rows
        .map(({ id }) => letters.get(id))
        .sort()
        .join("");
    }
    found[who] = row;
  }
  // Nobody snoozed anything, so that queue is empty for whoever has it.
  for (const [who, row] of Object.entries(expected)) if (who !== "admin") row.snoozed = "";
  // Nor did anybody write a note.
  for (const row of Object.values(expected)) if (row.answered !== undefined) row.mentioned = "";
  expect(found).toEqual(expected);
});

test("where the only leader drafted, the province's leader finds it to approve", async () => {
  const leader = await makePerson("leader", world.homeAffairsId);
  const provinceLeader = await makePerson("leader", world.rootId);
  const { code } = await makeQuestion({
    status: "pending_approval",
    departmentId: world.homeAffairsId,
    officialId: leader.personId,
  });
  const { rows } = await listInboxRows(provinceLeader, "approval", { limit: 9 });
  expect(rows.map((row) => row.code)).toEqual([code]);
});

test("several memberships add up", async () => {
  const viewer = await makePersonWith([
    { role: "coordinator", departmentId: world.rootId },
    { role: "leader", departmentId: world.homeAffairsId },
    { role: "editor", departmentId: world.rootId },
  ]);
  expect(queuesOf(viewer)).toEqual([...queueKeys]);
});
