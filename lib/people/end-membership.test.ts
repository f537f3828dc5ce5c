import { describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { returnLeftWork } from "@/lib/questions/return-work";
import { startSession, viewerOfToken } from "@/lib/session";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, expectOneWinner, expectRefusal, statusOf } from "@/lib/testing/find";
import { makePerson, makePersonWith } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import type { Role, Viewer } from "@/lib/viewer";
import { endMembership } from "./end-membership";

const world = useWorld();
const today = "2026-11-23";
const admin = () => makePerson("admin", world.rootId);

async function membershipOf({ personId }: Viewer, role: Role) {
  return db.membership.findFirstOrThrow({ where: { personId, role } });
}

async function end(actor: Viewer, whose: Viewer, role: Role, day = today) {
  const { id } = await membershipOf(whose, role);
  await endMembership(actor, { membershipId: id, day, confirmed: "yes" });
}

/** One question of an official in each status in which work may be open. */
async function work(officialId: number) {
  const departmentId = world.homeAffairsId;
  const make = (status: "in_progress" | "needs_info" | "pending_approval") =>
    makeQuestion({ status, departmentId, officialId });
  return {
    begun: await make("in_progress"),
    waiting: await make("needs_info"),
    handedIn: await make("pending_approval"),
  };
}

test("the role is gone with the next request, and the open work is back with the department", async () => {
  setTestClock(`${today}T09:00:00+07:00`);
  const [actor, official] = [await admin(), await makePerson("official", world.homeAffairsId)];
  const { token } = await startSession(official.personId, "test");
  const { begun, waiting, handedIn } = await work(official.personId);
  const elsewhere = await makeQuestion({
    ...{ status: "answered", departmentId: world.homeAffairsId, officialId: official.personId },
  });
  await end(actor, official, "official");

  expect((await viewerOfToken(token))?.memberships).toEqual([]);
  expect((await membershipOf(official, "official")).validTo).toEqual(new Date("2026-11-22"));
  expect(await db.question.count({ where: { officialId: official.personId } })).toBe(1);
  expect(await statusOf(begun.id)).toBe("assigned");
  expect(await db.assignment.findFirstOrThrow({ where: { questionId: begun.id } })).toMatchObject({
    state: "pending",
    personId: null,
    binding: true,
    acceptDueAt: new Date("2026-11-24T17:00:00+07:00"),
  });
  expect([await statusOf(waiting.id), await statusOf(handedIn.id)]).toEqual([
    "needs_info",
    "pending_approval",
  ]);
  const event = await db.event.findFirstOrThrow({ where: { questionId: begun.id } });
  expect(event).toMatchObject({
    type: "assignment.vacated",
    actorId: actor.personId,
    departmentId: world.homeAffairsId,
    data: { personId: official.personId },
  });
  expect(await eventsOf(elsewhere.id)).toEqual([]);
});

test("who still leads the department keeps the work", async () => {
  setTestClock(`${today}T09:00:00+07:00`);
  const departmentId = world.homeAffairsId;
  const person = await makePersonWith([
    { role: "official", departmentId },
    { role: "leader", departmentId },
  ]);
  const { begun } = await work(person.personId);
  await end(await admin(), person, "official");
  expect(await statusOf(begun.id)).toBe("in_progress");
});

test("a later day takes the role and gives back the work when it comes, once for many processes", async () => {
  setTestClock(`${today}T09:00:00+07:00`);
  const official = await makePerson("official", world.homeAffairsId);
  const { begun } = await work(official.personId);
  await end(await admin(), official, "official", "2026-12-01");
  setTestClock("2026-11-30T23:59:00+07:00");
  expect(await returnLeftWork()).toBe(0);
  setTestClock("2026-12-01T00:00:01+07:00");
  const counts = await Promise.all([returnLeftWork(), returnLeftWork()]);
  expect(counts.reduce((sum, count) => sum + count)).toBe(3);
  expect(await eventsOf(begun.id)).toEqual(["assignment.vacated"]);
});

test("the work of a disabled account goes back, too", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  await work(official.personId);
  await db.person.update({ where: { id: official.personId }, data: { disabledAt: new Date() } });
  expect(await returnLeftWork()).toBe(3);
});

test("a role that begins on the day it ends leaves no row", async () => {
  setTestClock(`${today}T09:00:00+07:00`);
  const editor = await makePerson("editor", world.rootId);
  await db.membership.updateMany({
    where: { personId: editor.personId },
    data: { validFrom: new Date(today) },
  });
  await end(await admin(), editor, "editor");
  expect(await db.membership.count({ where: { personId: editor.personId } })).toBe(0);
});

describe("refused", () => {
  test("the last admin and the last leader, each with a sentence", async () => {
    setTestClock(`${today}T09:00:00+07:00`);
    const actor = await admin();
    const leader = await makePerson("leader", world.homeAffairsId);
    await makePerson("leader", world.constructionId);
    await expect(end(actor, actor, "admin")).rejects.toMatchObject({
      code: "conflict",
      reason: "last_admin",
    });
    await expect(end(actor, leader, "leader")).rejects.toMatchObject({
      code: "conflict",
      reason: "last_leader",
    });
    const disabled = await admin();
    await db.person.update({ where: { id: disabled.personId }, data: { disabledAt: new Date() } });
    await expect(end(actor, actor, "admin")).rejects.toMatchObject({ reason: "last_admin" });
    await db.department.update({
      where: { id: world.homeAffairsId },
      data: { validTo: new Date("2026-11-01") },
    });
    await end(actor, leader, "leader");
  });

  test("a day that has passed, a day after the role's end, and everybody but admins", async () => {
    setTestClock(`${today}T09:00:00+07:00`);
    const [actor, editor] = [await admin(), await makePerson("editor", world.rootId)];
    await expectRefusal(end(actor, editor, "editor", "2026-11-22"), "invalid", { day: "end_day_past" });
    await end(actor, editor, "editor", "2026-12-01");
    await expectRefusal(end(actor, editor, "editor", "2026-12-02"), "invalid", { day: "end_day_over" });
    await expectRefusal(end(editor, editor, "editor"), "forbidden");
    const unknown = endMembership(actor, { membershipId: 999_999, day: today, confirmed: "yes" });
    await expectRefusal(unknown, "not_found");
  });
});

test("two admins who end each other's role at once: one stays", async () => {
  setTestClock(`${today}T09:00:00+07:00`);
  const [one, other] = [await admin(), await admin()];
  await expectOneWinner([() => end(one, other, "admin"), () => end(other, one, "admin")]);
});
