import { afterEach, expect, test } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { extend } from "@/lib/questions/extend";
import { mergeInto } from "@/lib/questions/merge-into";
import { sweepDeadlines } from "@/lib/sweeps/deadlines";
import { statusOf } from "@/lib/testing/find";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { answer, at, bringToWork, makeDesk } from "@/lib/testing/walk";
import { onTimeRate } from "./schema";
import { yearPeriod } from "./period";
import { readStatistics } from "./queries";

const world = useWorld();
afterEach(() => setClock(null));

test("the six cases, through the desk: 3 on time, 2 late, 1 in neither, 60 %; closing repairs nothing", async () => {
  setClock(at("2026-10-01 09:00"));
  const desk = await makeDesk(world);
  const codes: Record<string, string> = {};
  const ids: Record<string, number> = {};
  for (const letter of ["A", "B", "C", "D", "E", "F"]) {
    const { id, code } = await makeQuestion();
    Object.assign(codes, { [letter]: code });
    Object.assign(ids, { [letter]: id });
    await bringToWork(desk, world, code);
  }
  const code = (letter: string) => codes[letter] ?? "";
  const due = await db.question.findMany({ distinct: ["dueAt"], select: { dueAt: true } });
  expect(due).toEqual([{ dueAt: at("2026-10-22 17:00") }]);

  setClock(at("2026-10-05 09:00"));
  await mergeInto(desk.coordinator, { code: code("F"), masterCode: code("A") });
  await answer(desk, code("A"), "2026-10-10 10:00");
  setClock(at("2026-10-21 09:00"));
  await extend(desk.leader, { code: code("E"), dueDay: "2026-11-05", reason: "Phải xác minh thực địa." });
  await answer(desk, code("B"), "2026-10-22 16:59");
  setClock(at("2026-10-22 18:00"));
  await sweepDeadlines();
  await answer(desk, code("C"), "2026-10-23 09:00");
  await answer(desk, code("E"), "2026-11-01 09:00");
  setClock(at("2026-11-23 09:00"));
  await sweepDeadlines();

  expect(await statusOf(ids["C"] ?? 0)).toBe("closed");
  expect(await statusOf(ids["F"] ?? 0)).toBe("duplicate");
  const statistics = await readStatistics({ period: yearPeriod(2026) }, at("2026-11-23 09:00"));
  const { total: figures, departments } = statistics;
  expect(figures).toMatchObject({ onTime: 3, late: 2, received: 5, answered: 4, open: 1 });
  expect(onTimeRate(figures)).toBe(60);
  expect(departments[0]).toMatchObject({ name: "Sở Nội vụ", onTime: 3, late: 2 });
  const missed = await db.breach.findMany({ where: { clock: "answer" }, select: { questionId: true } });
  expect(missed.map(({ questionId }) => questionId).toSorted()).toEqual([ids["C"], ids["D"]].toSorted());
});
