import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { useWorld } from "@/lib/testing/use-world";
import { currentCalendar, currentPolicy, findCalendar, findPolicy, forgetDeadlines } from "./queries";

useWorld();

test("the newest calendar is used, and a question's own stays readable", async () => {
  const first = await currentCalendar();
  expect(first.spans).toEqual([
    ["07:30", "11:30"],
    ["13:00", "17:00"],
  ]);
  expect(first.days.get("2026-08-22")).toMatchObject({ kind: "working" });
  await db.calendar.create({ data: { version: 2, spans: [["08:00", "16:00"]] } });
  forgetDeadlines();
  expect((await currentCalendar()).spans).toEqual([["08:00", "16:00"]]);
  expect(await findCalendar(first.id)).toEqual(first);
});

test("a policy's new version holds from its day on", async () => {
  const first = await currentPolicy("answer.normal");
  expect(first).toMatchObject({ amount: 15, unit: "working_days", version: 1 });
  const next = { key: "answer.normal", unit: "working_days" as const, legalBasis: "Quy chế mới" };
  await db.policy.create({ data: { ...next, version: 2, amount: 10, validFrom: new Date("2026-01-01") } });
  await db.policy.create({ data: { ...next, version: 3, amount: 5, validFrom: new Date("2999-01-01") } });
  forgetDeadlines();
  expect(await currentPolicy("answer.normal")).toMatchObject({ amount: 10, version: 2 });
  expect(await findPolicy(first.id)).toEqual(first);
});

test("a missing policy is an error that is not remembered", async () => {
  await db.$executeRaw`delete from policies where key = 'acceptance'`;
  await expect(currentPolicy("acceptance")).rejects.toThrow();
  await db.policy.create({
    data: {
      key: "acceptance",
      version: 1,
      amount: 1,
      unit: "working_days",
      legalBasis: "x",
      validFrom: new Date("2026-01-01"),
    },
  });
  expect(await currentPolicy("acceptance")).toMatchObject({ amount: 1 });
});

test("spans written by hand are checked when they are read", async () => {
  await db.calendar.create({ data: { version: 2, spans: [["8h", "16h"]] } });
  forgetDeadlines();
  await expect(currentCalendar()).rejects.toThrow();
});
