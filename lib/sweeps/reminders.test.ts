import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db";
import { compose } from "@/lib/mail/compose";
import { loadDelivery } from "@/lib/mail/load-delivery";
import { setTestClock } from "@/lib/testing/clock";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion, type QuestionWish } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { sweepReminders } from "./reminders";

const world = useWorld();
/** A Friday; the clock began three weeks before. */
const due = new Date("2026-11-20T17:00:00+07:00");
const begun = new Date("2026-10-30T09:00:00+07:00");

let official: Viewer;
let leader: Viewer;
let coordinator: Viewer;
let editor: Viewer;

beforeEach(async () => {
  official = await makePerson("official", world.homeAffairsId);
  leader = await makePerson("leader", world.homeAffairsId);
  coordinator = await makePerson("coordinator", world.rootId);
  editor = await makePerson("editor", world.rootId);
  await makePerson("leader", world.constructionId);
});

function question(wish: QuestionWish = {}) {
  return makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
    ...wish,
    data: { dueAt: due, clockFrom: begun, ...wish.data },
  });
}

/** Who gets which letter after the sweep at this moment: e-mail addresses, or the contact's. */
async function sent(at: string): Promise<string[]> {
  setTestClock(at);
  const known = await db.delivery.count();
  await sweepReminders();
  const letters = await db.delivery.findMany({
    orderBy: { id: "asc" },
    skip: known,
    include: { person: true, contact: true },
  });
  return letters.map(
    ({ template, person, contact }) => `${template} ${person?.email ?? contact?.value ?? "?"}`,
  );
}

test("an answer's ladder: the official, the leader, then leader and coordinator, each once", async () => {
  await question();
  expect(await sent("2026-11-17T23:59:00+07:00")).toEqual([]);
  expect(await sent("2026-11-18T00:00:01+07:00")).toEqual([`reminder-due ${official.email}`]);
  expect(await sent("2026-11-18T12:00:00+07:00")).toEqual([]);
  expect(await sent("2026-11-19T08:00:00+07:00")).toEqual([`reminder-due ${leader.email}`]);
  expect(await sent("2026-11-20T16:00:00+07:00")).toEqual([]);
  expect(await sent("2026-11-20T17:00:01+07:00")).toEqual([
    `reminder-overdue ${leader.email}`,
    `reminder-overdue ${coordinator.email}`,
  ]);
  expect(await sent("2026-12-20T09:00:00+07:00")).toEqual([]);
});

test("when the sweep slept through the warnings, only what is still true is said", async () => {
  await question();
  expect(await sent("2026-11-23T09:00:00+07:00")).toEqual([
    `reminder-overdue ${leader.email}`,
    `reminder-overdue ${coordinator.email}`,
  ]);
});

test("the department's mailbox is told while nobody of it has accepted", async () => {
  const { id } = await question({ status: "assigned" });
  expect(await sent("2026-11-18T08:00:00+07:00")).toEqual(["reminder-due snv@demo.example"]);
  const begunAt = new Date("2026-11-23T09:00:00+07:00");
  const acceptDueAt = new Date("2026-11-24T17:00:00+07:00");
  await db.question.update({ where: { id }, data: { dueAt: new Date("2026-12-20T17:00:00+07:00") } });
  await db.assignment.updateMany({ where: { questionId: id }, data: { acceptDueAt, createdAt: begunAt } });
  expect(await sent("2026-11-23T17:00:00+07:00")).toEqual([]);
  expect(await sent("2026-11-24T09:00:00+07:00")).toEqual(["reminder-due snv@demo.example"]);
  expect(await sent("2026-11-24T13:00:00+07:00")).toEqual([`reminder-due ${leader.email}`]);
  expect(await sent("2026-11-24T17:30:00+07:00")).toEqual([
    `reminder-overdue ${leader.email}`,
    `reminder-overdue ${coordinator.email}`,
  ]);
});

test("who left is not written to: the mailbox of the department is", async () => {
  await question();
  await db.person.update({ where: { id: official.personId }, data: { disabledAt: new Date() } });
  expect(await sent("2026-11-18T08:00:00+07:00")).toEqual(["reminder-due snv@demo.example"]);
});

test("triage is the coordinators', publication theirs and the editors'", async () => {
  await makeQuestion({ data: { submittedAt: begun, triageDueAt: due } });
  expect(await sent("2026-11-19T08:00:00+07:00")).toEqual([`reminder-due ${coordinator.email}`]);
  await db.question.updateMany({ data: { status: "withdrawn" } });
  await question({
    status: "answered",
    data: { publication: "queued", publicationDueAt: due, answeredAt: begun },
  });
  expect(await sent("2026-11-20T17:00:01+07:00")).toEqual([
    `reminder-overdue ${coordinator.email}`,
    `reminder-overdue ${editor.email}`,
  ]);
});

test("a clock that stands still reminds nobody", async () => {
  await question({ status: "needs_info", data: { pausedAt: begun } });
  await question({ status: "pending_approval", data: { releaseAt: due } });
  await question({ status: "answered", data: { answeredAt: begun } });
  expect(await sent("2026-11-20T18:00:00+07:00")).toEqual([]);
});

test("many processes sweep at once and each step is taken once", async () => {
  await question();
  await question();
  setTestClock("2026-11-19T18:00:00+07:00");
  const counts = await Promise.all([1, 2, 3, 4].map(() => sweepReminders()));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4);
  expect(await db.reminder.count()).toBe(4);
  expect(await db.delivery.count()).toBe(4);
});

test("the letter names the person, the code and the date, and nothing of the citizen", async () => {
  const { code } = await question();
  await sent("2026-11-18T08:00:00+07:00");
  const row = await loadDelivery((await db.delivery.findFirstOrThrow()).id);
  const message = row && (await compose(row, "shown"));
  expect(message?.to).toBe(official.email);
  expect(message?.subject).toContain(code);
  expect(message?.text).toContain(`Kính gửi ${official.name}`);
  expect(message?.text).toContain("20/11/2026 17:00");
  expect(message?.text).toContain(`/desk/questions/${code}`);
  expect(message?.text).not.toMatch(/hợp đồng|Trần Thị B|nguoihoi|0912345678/);
});
