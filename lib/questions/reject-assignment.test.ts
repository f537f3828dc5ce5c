import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, expectRefusal, lettersOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { rejectAssignmentSchema, type RejectAssignmentInput } from "./desk-schema";
import { findQuestion } from "./one";
import { rejectAssignment } from "./reject-assignment";

const world = useWorld();
const refusal = (code: string): RejectAssignmentInput => ({
  code,
  reasonCode: "wrong_department",
  reasonText: "Thuộc thẩm quyền của Sở Xây dựng.",
  suggestedDepartmentId: world.constructionId,
});

test("a refused assignment goes back to the coordinator with the suggestion, and the clock keeps running", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const { id, code } = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
  const before = await db.question.findUniqueOrThrow({ where: { id } });
  await rejectAssignment(official, refusal(code));
  const after = await db.question.findUniqueOrThrow({ where: { id }, include: { assignments: true } });
  expect(after).toMatchObject({
    status: "received",
    leadDepartmentId: null,
    rejectionCount: 1,
    dueAt: before.dueAt,
  });
  expect(after.assignments).toMatchObject([
    { state: "rejected", reasonCode: "wrong_department", suggestedDepartmentId: world.constructionId },
  ]);
  expect(await eventsOf(id)).toEqual(["assignment.rejected"]);
  expect(await lettersOf(id)).toEqual([]);
  expect(await findQuestion(official, code)).toBeNull();
});

test("helpers are let go with the lead", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const { id, code } = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
  await db.assignment.create({
    data: { questionId: id, departmentId: world.constructionId, role: "contributing" },
  });
  await rejectAssignment(official, refusal(code));
  expect(await db.assignment.findMany({ orderBy: { id: "asc" } })).toMatchObject([
    { state: "rejected" },
    { state: "recalled" },
  ]);
});

test("a binding assignment cannot be refused, nor by a leader, nor with the own department as suggestion", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const leader = await makePerson("leader", world.homeAffairsId);
  const { id, code } = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
  await expectRefusal(rejectAssignment(leader, refusal(code)), "forbidden");
  await expectRefusal(
    rejectAssignment(official, { ...refusal(code), suggestedDepartmentId: world.homeAffairsId }),
    "invalid",
    {
      suggestedDepartmentId: "suggested_department_own",
    },
  );
  await db.assignment.updateMany({ where: { questionId: id }, data: { binding: true } });
  await expectRefusal(rejectAssignment(official, refusal(code)), "forbidden");
});

test("two officials refuse at once: counted once", async () => {
  const officials = await Promise.all([1, 2].map(() => makePerson("official", world.homeAffairsId)));
  const { id, code } = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
  const outcomes = await Promise.allSettled(
    officials.map((official) => rejectAssignment(official, refusal(code))),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({ rejectionCount: 1 });
  expect(await eventsOf(id)).toEqual(["assignment.rejected"]);
});

test("the wrong department is never the whole answer: the form asks for the right one", () => {
  const form = {
    code: "HD.2026.000001",
    reasonCode: "wrong_department",
    reasonText: "Không phải việc của Sở.",
  };
  expect(rejectAssignmentSchema.safeParse(form).error?.issues[0]?.message).toBe(
    "suggested_department_missing",
  );
  expect(rejectAssignmentSchema.safeParse({ ...form, reasonCode: "insufficient" }).success).toBe(true);
});
