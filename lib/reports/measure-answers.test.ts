import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { measureAnswers, workingHours } from "./measure-answers";

const world = useWorld();
const at = (text: string) => new Date(`${text}:00+07:00`);
const calendar = {
  spans: [
    ["07:30", "11:30"],
    ["13:00", "17:00"],
  ] as const,
  days: new Map(),
};

describe("how long an answer took", () => {
  it("is counted in begun working hours: nights, weekends and noon are left out", () => {
    const clock = { startedAt: at("2026-11-20T16:00"), answeredAt: at("2026-11-23T13:30"), pauses: [] };
    expect(workingHours(clock, calendar)).toBe(6);
  });

  it("is an hour at least, also when it was given on the telephone or at night", () => {
    const once = at("2026-11-20T16:00");
    expect(workingHours({ startedAt: once, answeredAt: once, pauses: [] }, calendar)).toBe(1);
    const night = { startedAt: at("2026-11-20T20:00"), answeredAt: at("2026-11-20T23:00"), pauses: [] };
    expect(workingHours(night, calendar)).toBe(1);
  });

  it("leaves out the time in which the authority waited for the asker, to the end or for ever", () => {
    const clock = { startedAt: at("2026-11-23T07:30"), answeredAt: at("2026-11-24T11:30") };
    const reply = { pausedAt: at("2026-11-23T08:30"), resumedAt: at("2026-11-23T17:00") };
    expect(workingHours({ ...clock, pauses: [reply] }, calendar)).toBe(5);
    expect(workingHours({ ...clock, pauses: [{ ...reply, resumedAt: null }] }, calendar)).toBe(1);
    const afterwards = { pausedAt: at("2026-11-24T13:00"), resumedAt: null };
    expect(workingHours({ ...clock, pauses: [afterwards] }, calendar)).toBe(12);
  });
});

describe("the round that measures answers", () => {
  it("measures each clock of a reopened question once, and nothing a second time", async () => {
    const { personId: officialId } = await makePerson("official", world.homeAffairsId);
    const { id } = await makeQuestion({
      status: "answered",
      departmentId: world.homeAffairsId,
      officialId,
      data: { clockFrom: at("2026-11-10T07:30"), answeredAt: at("2026-11-10T09:30") },
    });
    await db.round.create({
      data: {
        questionId: id,
        number: 1,
        departmentId: world.homeAffairsId,
        startedAt: at("2026-11-02T07:30"),
        answeredAt: at("2026-11-02T11:30"),
        dueAt: at("2026-11-20T17:00"),
      },
    });
    expect(await measureAnswers()).toBe(2);
    expect(await measureAnswers()).toBe(0);
    const hours = await db.answerTime.findMany({ orderBy: { answeredAt: "asc" }, select: { hours: true } });
    expect(hours).toEqual([{ hours: 4 }, { hours: 2 }]);
  });

  it("forgets an answer that was taken back before it was measured", async () => {
    const { personId: officialId } = await makePerson("official", world.homeAffairsId);
    const { id } = await makeQuestion({ status: "answered", departmentId: world.homeAffairsId, officialId });
    await db.question.update({ where: { id }, data: { status: "in_progress", answeredAt: null } });
    expect(await measureAnswers()).toBe(1);
    expect(await db.answerTime.count()).toBe(0);
  });
});
