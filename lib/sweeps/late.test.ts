import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { loadDelivery } from "@/lib/mail/load-delivery";
import { compose } from "@/lib/mail/compose";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, lettersOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion, type QuestionWish } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { sweepLate } from "./late";

const world = useWorld();
/** A Friday. */
const due = new Date("2026-11-20T17:00:00+07:00");
const justAfter = "2026-11-20T17:00:01+07:00";
const endOf = (day: string) => new Date(`${day}T17:00:00+07:00`);

async function overdue(wish: QuestionWish = {}) {
  const official = await makePerson("official", world.homeAffairsId);
  return makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
    ...wish,
    data: { dueAt: due, ...wish.data },
  });
}

function noticesOf(questionId: number) {
  return db.apology.findMany({
    where: { questionId },
    orderBy: { number: "asc" },
    select: { number: true, dueAt: true, committedAt: true, signedAt: true },
  });
}

test("the citizen is told at once, with a new day, and an apology is ready", async () => {
  const { id, code } = await overdue();
  setTestClock("2026-11-20T16:59:00+07:00");
  expect(await sweepLate()).toBe(0);
  setTestClock(justAfter);
  expect(await sweepLate()).toBe(1);
  const committedAt = endOf("2026-12-01");
  expect(await noticesOf(id)).toEqual([{ number: 1, dueAt: due, committedAt, signedAt: null }]);
  expect(await db.question.findUnique({ where: { id } })).toMatchObject({
    dueAt: due,
    committedAt,
    version: 1,
  });
  expect(await eventsOf(id)).toEqual(["question.late"]);
  expect(await lettersOf(id)).toEqual(["citizen-late"]);
  const { content } = await db.apology.findFirstOrThrow({ where: { questionId: id } });
  expect(content).toContain(code);
  expect(content).toContain("Sở Nội vụ");
  expect(content).toContain("20/11/2026");
  expect(content).toContain("01/12/2026");
});

test("the letter keeps the days it named, although new ones were promised since", async () => {
  const { id } = await overdue();
  setTestClock(justAfter);
  await sweepLate();
  setTestClock("2026-12-02T08:00:00+07:00");
  await sweepLate();
  const [first, second] = await db.delivery.findMany({ where: { questionId: id }, orderBy: { id: "asc" } });
  expect(await textOf(first?.id)).toMatch(/Hạn trả lời: 20\/11\/2026[^]*chậm nhất: 01\/12\/2026/);
  expect(await textOf(second?.id)).toContain("chậm nhất: 11/12/2026");
});

test("it is repeated only when the new day has passed too, and once whatever time the sweep slept", async () => {
  await makePerson("leader", world.homeAffairsId);
  const { id } = await overdue();
  setTestClock(justAfter);
  await sweepLate();
  setTestClock("2026-12-01T16:59:00+07:00");
  expect(await sweepLate()).toBe(0);
  setTestClock("2026-12-28T09:00:00+07:00");
  expect(await sweepLate()).toBe(1);
  expect(await sweepLate()).toBe(0);
  expect((await noticesOf(id)).map(({ number }) => number)).toEqual([1, 2]);
  expect(await eventsOf(id)).toEqual(["question.late", "question.late", "question.reminded"]);
  expect(await lettersOf(id)).toEqual(["citizen-late", "citizen-late", "reminder-overdue"]);
});

test("many processes sweep at once and each notice goes out once", async () => {
  const ids = [(await overdue()).id, (await overdue()).id, (await overdue()).id];
  for (const at of [justAfter, "2026-12-02T08:00:00+07:00"]) {
    setTestClock(at);
    const counts = await Promise.all([1, 2, 3, 4].map(() => sweepLate()));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(ids.length);
  }
  for (const id of ids) expect((await noticesOf(id)).map(({ number }) => number)).toEqual([1, 2]);
});

test("what waits for nobody's answer is never late", async () => {
  const other = await makeQuestion();
  const paused = { pausedAt: new Date("2026-11-10T08:00:00+07:00") };
  await overdue({ status: "needs_info", data: paused });
  await overdue({ status: "forwarded", data: { forwardedTo: "Bảo hiểm xã hội" } });
  await overdue({ status: "duplicate", data: { masterId: other.id } });
  await overdue({ status: "withdrawn" });
  await overdue({ status: "answered", data: { answeredAt: endOf("2026-11-23") } });
  await overdue({ status: "pending_approval", data: { releaseAt: endOf("2026-12-01") } });
  setTestClock("2026-11-25T09:00:00+07:00");
  expect(await sweepLate()).toBe(0);
});

test("what no department has yet is apologised for in the authority's name, in the asker's language", async () => {
  const { id } = await overdue({ status: "received", data: { locale: "en" } });
  setTestClock(justAfter);
  await sweepLate();
  const { content } = await db.apology.findFirstOrThrow({ where: { questionId: id } });
  expect(content).toMatch(/^UBND tỉnh promised to answer/);
});

async function textOf(deliveryId: number | undefined): Promise<string | undefined> {
  const row = await loadDelivery(deliveryId ?? 0);
  return row === null ? undefined : (await compose(row, "shown"))?.text;
}
