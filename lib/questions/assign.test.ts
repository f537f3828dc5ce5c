import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf } from "@/lib/testing/find";
import { makeDepartment, makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { assign } from "./assign";
import { assignSchema, type AssignInput } from "./desk-schema";
import { rejectAssignment } from "./reject-assignment";

const world = useWorld();
const order = (code: string, changes: Partial<AssignInput> = {}): AssignInput => ({
  code,
  leadDepartmentId: world.homeAffairsId,
  contributingDepartmentIds: [],
  instruction: "Trả lời trước Tết.",
  ...changes,
});

test("one lead and its helpers are told, and the lead has one working day to accept", async () => {
  setTestClock("2026-11-27T16:00:00+07:00");
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code } = await makeQuestion({ status: "received" });
  await assign(coordinator, order(code, { contributingDepartmentIds: [world.constructionId] }));
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: "assigned",
    leadDepartmentId: world.homeAffairsId,
  });
  const assignments = await db.assignment.findMany({ orderBy: { id: "asc" } });
  expect(assignments).toMatchObject([
    {
      departmentId: world.homeAffairsId,
      role: "lead",
      state: "pending",
      binding: false,
      assignedById: coordinator.personId,
    },
    { departmentId: world.constructionId, role: "contributing", state: "pending" },
  ]);
  expect(assignments[0]?.acceptDueAt).toEqual(new Date("2026-11-30T17:00:00+07:00"));
  expect(await eventsOf(id)).toEqual(["question.assigned", "question.assigned"]);
  expect(await lettersOf(id)).toEqual([
    "department-assigned snv@demo.example",
    "department-assigned sxd@demo.example",
  ]);
});

test("the parts of the helpers are due on the day the coordinator chooses, never after the answer", async () => {
  setTestClock("2026-11-27T16:00:00+07:00");
  const coordinator = await makePerson("coordinator", world.rootId);
  const { code } = await makeQuestion({ status: "received" });
  const contributingDepartmentIds = [world.constructionId];
  const late = { contributingDepartmentIds, contributingDay: "2026-12-31" };
  await expectRefusal(assign(coordinator, order(code, late)), "invalid", {
    contributingDay: "contributor_day_late",
  });
  await assign(coordinator, order(code, { ...late, contributingDay: "2026-12-02" }));
  expect(await db.assignment.findFirstOrThrow({ where: { role: "contributing" } })).toMatchObject({
    dueAt: new Date("2026-12-02T17:00:00+07:00"),
  });
});

test("after two refusals by departments the assignment is binding", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { code } = await makeQuestion({ status: "received", data: { rejectionCount: 2 } });
  await assign(coordinator, order(code));
  expect(await db.assignment.findFirstOrThrow()).toMatchObject({ role: "lead", binding: true });
});

test("a department that ended is refused by the name of its field", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const ended = await makeDepartment("stttt", "Sở Thông tin và Truyền thông");
  await db.department.update({ where: { id: ended }, data: { validTo: new Date("2025-02-28") } });
  const { code } = await makeQuestion({ status: "received" });
  await expectRefusal(assign(coordinator, order(code, { leadDepartmentId: ended })), "invalid", {
    leadDepartmentId: "lead_department_missing",
  });
  await expectRefusal(assign(coordinator, order(code, { contributingDepartmentIds: [ended] })), "invalid", {
    contributingDepartmentIds: "contributing_department_unknown",
  });
});

test("operators do not assign, and a complaint goes to no department", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const operator = await makePerson("operator", world.rootId);
  const { code } = await makeQuestion({ status: "received" });
  const complaint = await makeQuestion({ status: "received", data: { kind: "complaint" } });
  await expectRefusal(assign(operator, order(code)), "forbidden");
  await expectRefusal(assign(coordinator, order(complaint.code)), "forbidden");
});

test("two coordinators assign at once: one lead, one conflict, one letter", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code } = await makeQuestion({ status: "received" });
  const departments = [world.homeAffairsId, world.constructionId];
  await expectOneWinner(
    departments.map((leadDepartmentId) => () => assign(coordinator, order(code, { leadDepartmentId }))),
  );
  expect(await lettersOf(id)).toHaveLength(1);
});

test("the form takes one, several or no contributing departments, never the lead", () => {
  const form = { code: "HD.2026.000001", leadDepartmentId: "1" };
  expect(assignSchema.parse(form).contributingDepartmentIds).toEqual([]);
  expect(assignSchema.parse({ ...form, contributingDepartmentIds: "2" }).contributingDepartmentIds).toEqual([
    2,
  ]);
  expect(
    assignSchema.parse({ ...form, contributingDepartmentIds: ["2", "3"] }).contributingDepartmentIds,
  ).toEqual([2, 3]);
  const own = assignSchema.safeParse({ ...form, contributingDepartmentIds: "1" });
  expect(own.error?.issues[0]?.message).toBe("contributing_is_lead");
});

test("who helped may lead after the lead refused, and who refused may be asked to help", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const official = await makePerson("official", world.homeAffairsId);
  const { id, code } = await makeQuestion({ status: "received" });
  await assign(coordinator, order(code, { contributingDepartmentIds: [world.constructionId] }));
  const suggestedDepartmentId = world.constructionId;
  await rejectAssignment(official, {
    ...{ code, suggestedDepartmentId },
    reasonCode: "wrong_department",
    reasonText: "Thuộc Sở Xây dựng.",
  });
  const [leadDepartmentId, helper] = [world.constructionId, world.homeAffairsId];
  await assign(coordinator, order(code, { leadDepartmentId, contributingDepartmentIds: [helper] }));
  const assignments = await db.assignment.findMany({ where: { questionId: id }, orderBy: { id: "asc" } });
  expect(assignments.map(({ role, state }) => `${role} ${state}`)).toEqual([
    "lead rejected",
    "contributing recalled",
    "lead pending",
    "contributing pending",
  ]);
});
