import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { compose } from "@/lib/mail/compose";
import { loadDelivery } from "@/lib/mail/load-delivery";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion, type QuestionWish } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { extendSchema } from "./decision-schema";
import { extend } from "./extend";

const world = useWorld();
const dueAt = new Date("2026-12-01T17:00:00+07:00");
const reason = "Cần khảo sát thực địa.";

async function running(data: QuestionWish["data"] = {}, status: QuestionWish["status"] = "in_progress") {
  setTestClock("2026-11-23T09:00:00+07:00");
  const leader = await makePerson("leader", world.homeAffairsId);
  const question = await makeQuestion({
    status,
    departmentId: world.homeAffairsId,
    data: { dueAt, originalDueAt: dueAt, ...data },
  });
  return { ...question, leader };
}

test("the later date ends that day's work, the first one is kept, and everybody concerned is told", async () => {
  const { id, code, leader } = await running();
  await db.assignment.create({
    data: { questionId: id, departmentId: world.constructionId, role: "contributing" },
  });
  await extend(leader, { code, reason, dueDay: "2026-12-10" });
  const later = new Date("2026-12-10T17:00:00+07:00");
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({
    dueAt: later,
    originalDueAt: dueAt,
    extensionReason: reason,
  });
  const event = await db.event.findFirstOrThrow({ where: { questionId: id } });
  expect(event).toMatchObject({
    type: "question.extended",
    actorId: leader.personId,
    data: { previousDueAt: dueAt.toISOString(), dueAt: later.toISOString() },
  });
  expect(await lettersOf(id)).toEqual(["citizen-extended", "department-extended sxd@demo.example"]);
  const row = await loadDelivery((await db.delivery.findFirstOrThrow({ orderBy: { id: "asc" } })).id);
  const letter = (row && (await compose(row, "shown")))?.text ?? "";
  for (const part of ["01/12/2026", "10/12/2026", reason]) expect(letter).toContain(part);
});

test.each([
  ["2026-12-01", "extension_day_early"],
  ["2026-11-25", "extension_day_early"],
  ["2026-12-06", "extension_day_off"],
])("%s is refused with %s", async (dueDay, sentence) => {
  const { id, code, leader } = await running();
  await expectRefusal(extend(leader, { code, reason, dueDay }), "invalid", { dueDay: sentence });
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({ dueAt, version: 1 });
});

test("not after the due date, not twice, not while it is paused", async () => {
  const { code, leader } = await running();
  setTestClock("2026-12-01T17:00:01+07:00");
  const late = extend(leader, { code, reason, dueDay: "2026-12-10" });
  await expect(late).rejects.toMatchObject({ code: "conflict", reason: "extension_overdue" });

  const twice = await running({ extendedAt: dueAt, extensionReason: reason });
  const again = extend(twice.leader, { code: twice.code, reason, dueDay: "2026-12-10" });
  await expect(again).rejects.toMatchObject({ code: "conflict", reason: "extension_twice" });

  const paused = await running({ pausedAt: new Date("2026-11-20T09:00:00+07:00") }, "needs_info");
  const waiting = extend(paused.leader, { code: paused.code, reason, dueDay: "2026-12-10" });
  await expect(waiting).rejects.toMatchObject({ code: "conflict", reason: "extension_paused" });
});

test("only the leader of the lead department extends", async () => {
  const { code } = await running();
  const dueDay = "2026-12-10";
  const official = await makePerson("official", world.homeAffairsId);
  const stranger = await makePerson("leader", world.constructionId);
  await expectRefusal(extend(official, { code, reason, dueDay }), "forbidden");
  await expectRefusal(extend(stranger, { code, reason, dueDay }), "not_found");
});

test("the form needs a reason and a day that exists", () => {
  const { error } = extendSchema.safeParse({ code: "HD.2026.000001", reason: " ", dueDay: "2026-02-29" });
  expect(error?.issues.map(({ message }) => message)).toEqual([
    "extension_reason_missing",
    "extension_day_unknown",
  ]);
});

test("two leaders at once: one extension, one conflict", async () => {
  const { id, code, leader } = await running();
  await expectOneWinner(
    ["2026-12-10", "2026-12-11"].map((dueDay) => () => extend(leader, { code, reason, dueDay })),
  );
  expect(await eventsOf(id)).toEqual(["question.extended"]);
});
