import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { workingSpans, dayAfter } from "@/lib/deadlines/calendar";
import { currentCalendar } from "@/lib/deadlines/queries";
import { localDay } from "@/lib/format";
import { makeQuestion } from "@/lib/testing/make-question";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import type { QuestionStatus } from "@/prisma/generated/client";
import { foldChanges } from "./fold-changes";
import { measureAnswers } from "./measure-answers";
import { monthPeriod, yearPeriod } from "./period";
import { readFigures, type FigureSet } from "./read-figures";

const world = useWorld();
const at = new Date("2026-11-23T09:00:00+07:00");
const local = (text: string) => new Date(`${text}:00+07:00`);
const statuses: QuestionStatus[] = [
  ...(["received", "in_progress", "needs_info", "answered", "answered", "answered", "closed"] as const),
  ...(["rejected", "withdrawn", "closed"] as const),
];

let officialId = 0;
let topics: (number | null)[] = [];

beforeEach(async () => {
  officialId = (await makePerson("official", world.homeAffairsId)).personId;
  const { id } = await db.topic.create({ data: { slug: "dat-dai", name: "Đất đai", nameEn: "Land" } });
  topics = [world.topicId, id, null];
});

/** Every combination of what matters, over thirteen months, in an order that is the same every time. */
async function fill(count: number) {
  for (let n = 0; n < count; n += 1) {
    const status = statuses[n % statuses.length] ?? "answered";
    const day = (offset: number, hour: number) =>
      new Date(local("2025-11-03T00:00").getTime() + (n * 3.1 + offset) * 86_400_000 + hour * 3_600_000);
    const received = day(0, 8 + (n % 9));
    const answered = status === "answered" || (status === "closed" && n % 2 === 0);
    const { id } = await makeQuestion({
      status,
      departmentId: n % 3 === 0 ? world.constructionId : world.homeAffairsId,
      officialId,
      data: {
        channel: n % 11 === 0 ? "import" : "web",
        topicId: topics[n % topics.length] ?? null,
        submittedAt: received,
        receivedAt: received,
        clockFrom: received,
        dueAt: day(21, 17),
        answeredAt: answered ? day(n % 5 === 0 ? 25 : n % 17, 9 + (n % 8)) : null,
        pausedAt: status === "needs_info" ? day(n % 2 === 0 ? 5 : 30, 10) : null,
      },
    });
    if (answered) await rate(id, n);
  }
}

async function rate(questionId: number, n: number) {
  if (n % 4 === 3) return;
  const { answeredAt } = await db.question.findUniqueOrThrow({ where: { id: questionId } });
  const answer = await db.answer.findFirst({ where: { questionId } });
  if (answer === null || answeredAt === null) return;
  await db.answer.update({ where: { id: answer.id }, data: { approvedAt: answeredAt } });
  const level = (["very_satisfied", "satisfied", "unsatisfied"] as const)[n % 3] ?? "satisfied";
  await db.rating.create({ data: { questionId, answerId: answer.id, level } });
}

/** The definitions of the page once more, told row by row. */
async function countByHand(
  period: { from: Date; to: Date },
  belongs: (question: { leadDepartmentId: number | null; topicId: number | null }) => boolean,
) {
  const within = (instant: Date | null) => instant !== null && instant >= period.from && instant < period.to;
  const calendar = await currentCalendar();
  const figures = { received: 0, answered: 0, open: 0, onTime: 0, late: 0 };
  const hours: number[] = [];
  const ratings: string[] = [];
  for (const q of await db.question.findMany({ include: { ratings: true } })) {
    if (q.channel === "import" || !belongs(q)) continue;
    if (["rejected", "forwarded", "withdrawn", "spam", "duplicate"].includes(q.status)) continue;
    if (q.status === "closed" && q.answeredAt === null) continue;
    if (within(q.receivedAt)) figures.received += 1;
    if (within(q.receivedAt) && q.answeredAt === null) figures.open += 1;
    if (within(q.dueAt) && q.dueAt !== null) {
      const stopped = q.pausedAt !== null && q.pausedAt <= q.dueAt;
      if (q.answeredAt !== null) figures[q.answeredAt <= q.dueAt ? "onTime" : "late"] += 1;
      else if (q.dueAt < at && !stopped) figures.late += 1;
    }
    if (q.answeredAt === null || q.receivedAt === null || !within(q.answeredAt)) continue;
    figures.answered += 1;
    hours.push(minutesWorked(q.receivedAt, q.answeredAt, calendar));
    ratings.push(...q.ratings.map(({ level }) => level));
  }
  return {
    ...figures,
    medianHours: rank(hours, 0.5),
    p90Hours: rank(hours, 0.9),
    satisfaction:
      ratings.length < 5
        ? null
        : Math.round((100 * ratings.filter((level) => level !== "unsatisfied").length) / ratings.length),
  };
}

/** Minute by minute, then begun hours. */
function minutesWorked(from: Date, to: Date, calendar: Parameters<typeof workingSpans>[0]): number {
  let minutes = 0;
  for (let day = localDay(from); day <= localDay(to); day = dayAfter(day))
    for (const { start, end } of workingSpans(calendar, day))
      for (let minute = start.getTime(); minute < end.getTime(); minute += 60_000)
        if (minute >= from.getTime() && minute < to.getTime()) minutes += 1;
  return Math.max(1, Math.ceil(minutes / 60));
}

function rank(values: number[], part: number): number | null {
  if (values.length < 5) return null;
  return values.toSorted((one, other) => one - other)[Math.ceil(part * values.length) - 1] ?? null;
}

describe("the public figures", () => {
  it("are what counting every question by hand gives, added up or not", { timeout: 60_000 }, async () => {
    await fill(120);
    await measureAnswers();
    const year = yearPeriod(2026);
    const month = monthPeriod(2026, 4);
    const check = async () => {
      const set = await readFigures({ period: year }, at);
      expect(set.total).toEqual(await countByHand(year, () => true));
      expect(set.total.medianHours).not.toBeNull();
      expect(set.months.get("2026-04")).toMatchObject({
        answered: (await countByHand(month, () => true)).answered,
      });
      for (const id of [world.homeAffairsId, world.constructionId])
        expect(set.departments.get(id)).toEqual(await countByHand(year, (q) => q.leadDepartmentId === id));
      for (const id of topics)
        expect(set.topics.get(id ?? 0)).toEqual(await countByHand(year, (q) => q.topicId === id));
      const narrowed = await readFigures(
        { period: month, departmentId: world.homeAffairsId, topicId: world.topicId },
        at,
      );
      expect(narrowed.total).toEqual(
        await countByHand(
          month,
          (q) => q.leadDepartmentId === world.homeAffairsId && q.topicId === world.topicId,
        ),
      );
    };
    await check();
    expect(await db.figureSum.count()).toBe(0);
    expect(await foldChanges()).toBeGreaterThan(100);
    expect(await db.figureChange.count()).toBe(0);
    await check();
  });

  it("follow a question to another topic and department, and forget it when it is not counted", async () => {
    const { id } = await makeQuestion({ status: "answered", departmentId: world.homeAffairsId, officialId });
    const period = yearPeriod(new Date().getFullYear());
    const read = async (): Promise<FigureSet> => readFigures({ period }, new Date());
    expect((await read()).departments.get(world.homeAffairsId)).toMatchObject({ answered: 1 });
    await db.question.update({
      where: { id },
      data: { leadDepartmentId: world.constructionId, topicId: world.topicId },
    });
    const moved = await read();
    expect(moved.departments.get(world.homeAffairsId)).toMatchObject({ received: 0, answered: 0 });
    expect(moved.departments.get(world.constructionId)).toMatchObject({ received: 1, answered: 1 });
    expect(moved.topics.get(world.topicId)).toMatchObject({ answered: 1 });
    await db.question.update({ where: { id }, data: { status: "spam" } });
    expect((await read()).total).toMatchObject({ received: 0, answered: 0 });
  });

  it("tell no times and no satisfaction of fewer than five", async () => {
    for (let n = 0; n < 4; n += 1) {
      const { id } = await makeQuestion({
        status: "answered",
        departmentId: world.homeAffairsId,
        officialId,
      });
      await rate(id, n);
    }
    await measureAnswers();
    const { total } = await readFigures({ period: yearPeriod(new Date().getFullYear()) }, new Date());
    expect(total).toMatchObject({ answered: 4, medianHours: null, p90Hours: null, satisfaction: null });
  });

  it("are added up once when two processes do it at the same time", async () => {
    for (let n = 0; n < 10; n += 1)
      await makeQuestion({ status: "in_progress", departmentId: world.homeAffairsId, officialId });
    const before = (await readFigures({ period: yearPeriod(new Date().getFullYear()) }, new Date())).total;
    await Promise.all([foldChanges(), foldChanges(), foldChanges()]);
    while ((await foldChanges()) > 0);
    const after = (await readFigures({ period: yearPeriod(new Date().getFullYear()) }, new Date())).total;
    expect(after).toEqual(before);
    expect(after.received).toBe(10);
  });
});
