import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { deliverNext } from "@/lib/mail/outbox";
import { setTestClock } from "@/lib/testing/clock";
import { withClient } from "@/lib/testing/database";
import { eventsOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion, type QuestionWish } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { revealContact } from "@/lib/questions/reveal-contact";
import { sweepRetention } from "./anonymise";
import { sweepClosing } from "./close";
import { sweepLate } from "./late";

const world = useWorld();
const contact = /Trần Thị B|nguoihoi@example\.vn|0912345678/;

async function ended(data: QuestionWish["data"] = {}) {
  return makeQuestion({
    status: "closed",
    data: { closedAt: new Date("2025-11-10T09:00:00+07:00"), ...data },
  });
}

/** Every column of every table as text. */
async function everything(): Promise<string> {
  return withClient(async (client) => {
    const { rows: tables } = await client.query<{ tablename: string }>(
      "select tablename from pg_tables where schemaname = 'public'",
    );
    const texts = [];
    for (const { tablename } of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from "${tablename}" t`);
      texts.push(...rows.map(({ row }) => row));
    }
    return texts.join("\n");
  });
}

test("a year after the end nothing of the contact is left anywhere, once", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const official = await makePerson("official", world.homeAffairsId);
  setTestClock("2025-10-01T09:00:00+07:00");
  const { id, code } = await makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
    data: { dueAt: new Date("2025-09-30T17:00:00+07:00") },
  });
  await revealContact(coordinator, { code });
  await sweepLate();
  await db.question.update({
    where: { id },
    data: { status: "answered", answeredAt: new Date("2025-10-20T09:00:00+07:00") },
  });
  setTestClock("2025-11-10T09:00:00+07:00");
  await sweepClosing();
  expect(await everything()).toMatch(contact);
  setTestClock("2026-11-10T23:59:00+07:00");
  expect(await sweepRetention()).toBe(0);
  setTestClock("2026-11-11T00:00:01+07:00");
  const counts = await Promise.all([1, 2, 3].map(() => sweepRetention()));
  expect(counts.toSorted()).toEqual([0, 0, 1]);
  expect(await everything()).not.toMatch(contact);
  expect((await eventsOf(id)).at(-1)).toBe("contact.anonymised");
});

test("a letter that still waits fails for good instead of reaching anybody", async () => {
  const { id } = await ended();
  setTestClock("2026-11-26T09:00:00+07:00");
  await sweepRetention();
  const event = await db.event.findFirstOrThrow({ where: { questionId: id } });
  await db.delivery.create({
    data: {
      eventId: event.id,
      questionId: id,
      template: "citizen-late",
      recipientKind: "citizen",
      messageId: "m",
      nextAttemptAt: new Date(0),
    },
  });
  const sent: unknown[] = [];
  await deliverNext({ send: (message) => Promise.resolve(void sent.push(message)), close: () => undefined });
  expect(sent).toEqual([]);
  expect(await db.delivery.findFirst()).toMatchObject({ state: "failed", lastError: "no_address" });
});

test("what is open, answered or ended a short while ago keeps its contact", async () => {
  const old = { updatedAt: new Date("2025-01-01T09:00:00+07:00") };
  await makeQuestion({ status: "in_progress", data: old });
  await makeQuestion({ status: "answered", data: { ...old, answeredAt: old.updatedAt } });
  await ended({ closedAt: new Date("2026-10-01T09:00:00+07:00") });
  setTestClock("2026-11-26T09:00:00+07:00");
  expect(await sweepRetention()).toBe(0);
});

test("a rejected question counts from the last thing that happened to it", async () => {
  const data = { updatedAt: new Date("2025-11-01T09:00:00+07:00"), reasonCode: "unclear" };
  await makeQuestion({ status: "rejected", data });
  setTestClock("2026-11-26T09:00:00+07:00");
  expect(await sweepRetention()).toBe(1);
});

test("who was merged into another question is forgotten with it, however long the way there", async () => {
  const master = await makeQuestion({ status: "in_progress" });
  const middle = await ended({ masterId: master.id });
  await ended({ masterId: middle.id });
  await db.question.updateMany({ where: { masterId: { not: null } }, data: { status: "duplicate" } });
  setTestClock("2026-11-26T09:00:00+07:00");
  expect(await sweepRetention()).toBe(0);
  await db.question.update({
    where: { id: master.id },
    data: { status: "closed", closedAt: new Date("2025-11-20T09:00:00+07:00") },
  });
  expect(await sweepRetention()).toBe(3);
});
