import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { useDatabase } from "@/lib/testing/database";
import { onTimeRate } from "./schema";
import { yearPeriod, type Period } from "./period";
import { listReportYears, readStatistics } from "./queries";

useDatabase();

const at = new Date("2026-11-23T09:00:00+07:00");
const year = yearPeriod(2026);
const local = (text: string) => new Date(`${text}:00+07:00`);

async function sumFigures(period: Period) {
  const { received, answered, open, onTime, late } = (await readStatistics({ period }, at)).total;
  return { received, answered, open, onTime, late };
}

type Facts = {
  status: "answered" | "closed" | "in_progress" | "needs_info" | "duplicate" | "withdrawn";
  due: string;
  answered?: string;
  paused?: string;
  received?: string;
};

async function makeDepartment(name: string) {
  return db.department.create({
    data: { code: name, name, kind: "provincial", validFrom: new Date("2020-01-01") },
  });
}

async function makeQuestion(
  key: string,
  leadDepartmentId: number,
  { status, due, answered, paused, received = "2026-10-01T09:00" }: Facts,
  masterId?: number,
) {
  return db.question.create({
    data: {
      code: `HD.2026.${String(key.charCodeAt(0)).padStart(6, "0")}`,
      submissionKey: key,
      trackingHash: key,
      linkHash: key,
      title: "Hỏi về cấp đổi giấy phép",
      content: "Nội dung",
      leadDepartmentId,
      status,
      submittedAt: local("2026-10-01T08:00"),
      receivedAt: local(received),
      dueAt: local(due),
      ...(answered === undefined ? {} : { answeredAt: local(answered) }),
      ...(paused === undefined ? {} : { pausedAt: local(paused) }),
      ...(masterId === undefined ? {} : { masterId }),
    },
  });
}

describe("on time and late", () => {
  it("counts the six cases of the definition: 3 on time, 2 late, 1 in neither, 60 %", async () => {
    const { id } = await makeDepartment("Sở Nội vụ");
    const early = await makeQuestion("A", id, {
      status: "answered",
      due: "2026-10-22T17:00",
      answered: "2026-10-10T10:00",
    });
    await makeQuestion("B", id, {
      status: "answered",
      due: "2026-10-22T17:00",
      answered: "2026-10-22T16:59",
    });
    await makeQuestion("C", id, { status: "closed", due: "2026-10-22T17:00", answered: "2026-10-23T09:00" });
    await makeQuestion("D", id, { status: "in_progress", due: "2026-10-22T17:00" });
    await makeQuestion("E", id, {
      status: "answered",
      due: "2026-11-05T17:00",
      answered: "2026-11-01T09:00",
    });
    await makeQuestion(
      "F",
      id,
      { status: "duplicate", due: "2026-10-22T17:00", answered: "2026-10-10T10:00" },
      early.id,
    );

    const total = await sumFigures(year);
    expect(total).toMatchObject({ onTime: 3, late: 2, received: 5, open: 1 });
    expect(onTimeRate(total)).toBe(60);
  });

  it("calls an open question late only once its date has passed while the clock ran", async () => {
    const { id } = await makeDepartment("Sở Xây dựng");
    await makeQuestion("A", id, { status: "in_progress", due: "2026-11-23T17:00" });
    await makeQuestion("B", id, {
      status: "needs_info",
      due: "2026-11-20T17:00",
      paused: "2026-11-18T10:00",
    });
    expect(await sumFigures(year)).toMatchObject({ onTime: 0, late: 0, open: 2 });
    expect(onTimeRate(await sumFigures(year))).toBeNull();
  });

  it("begins and ends the year at midnight in Vietnam", async () => {
    const { id } = await makeDepartment("Sở Tài chính");
    await makeQuestion("A", id, {
      status: "answered",
      due: "2026-01-01T00:00",
      answered: "2025-12-31T23:59",
    });
    expect(await sumFigures(year)).toMatchObject({ onTime: 1, answered: 0 });
    expect(await sumFigures(yearPeriod(2025))).toMatchObject({ onTime: 0, answered: 1 });
  });
});

describe("a question that was reopened", () => {
  const first = { due: "2026-10-22T17:00", answered: "2026-10-23T09:00" };

  async function reopened(current: Facts) {
    const [before, after] = [await makeDepartment("Sở Nội vụ"), await makeDepartment("Sở Xây dựng")];
    const { id } = await makeQuestion("A", after.id, current);
    await db.round.create({
      data: {
        ...{ questionId: id, number: 1, departmentId: before.id },
        startedAt: local("2026-10-01T09:00"),
        dueAt: local(first.due),
        answeredAt: local(first.answered),
      },
    });
  }

  it("is received once, and answered, on time or late with each of its clocks", async () => {
    await reopened({ status: "answered", due: "2026-11-20T17:00", answered: "2026-11-19T09:00" });
    expect(await sumFigures(year)).toEqual({ received: 1, answered: 2, open: 0, onTime: 1, late: 1 });
    expect((await readStatistics({ period: year }, at)).departments).toMatchObject([
      { name: "Sở Nội vụ", received: 0, answered: 1, onTime: 0, late: 1 },
      { name: "Sở Xây dựng", received: 1, answered: 1, onTime: 1, late: 0 },
    ]);
  });

  it("keeps its first result when it ends among those that are not counted", async () => {
    await reopened({ status: "withdrawn", due: "2026-11-20T17:00" });
    expect(await sumFigures(year)).toEqual({ received: 1, answered: 1, open: 0, onTime: 0, late: 1 });
  });
});

describe("figures per department", () => {
  it("lists departments in Vietnamese order and leaves out those without a question", async () => {
    const land = await makeDepartment("Sở Đất đai");
    const finance = await makeDepartment("Sở Tài chính");
    const culture = await makeDepartment("Sở Du lịch");
    await makeDepartment("Sở Y tế");
    for (const [index, { id }] of [land, finance, culture].entries()) {
      await makeQuestion(String(index), id, { status: "in_progress", due: "2026-12-10T17:00" });
    }
    const names = (await readStatistics({ period: year }, at)).departments.map(({ name }) => name);
    expect(names).toEqual(["Sở Du lịch", "Sở Đất đai", "Sở Tài chính"]);
  });
});

describe("the years one may ask for", () => {
  it("go back to the first question received; without one there is this year", async () => {
    expect(await listReportYears(at)).toEqual([2026]);
    const { id } = await makeDepartment("Sở Nội vụ");
    await makeQuestion("A", id, { status: "in_progress", due: "2026-12-10T17:00" });
    expect(await listReportYears(at)).toEqual([2026]);
    await makeQuestion("B", id, {
      status: "in_progress",
      due: "2026-12-10T17:00",
      received: "2024-01-01T00:00",
    });
    expect(await listReportYears(at)).toEqual([2026, 2025, 2024]);
  });
});
