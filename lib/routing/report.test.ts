import { expect, test } from "vitest";
import { recallAssignment } from "@/lib/questions/recall-assignment";
import { assign } from "@/lib/questions/assign";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { listProposalFigures, listProposalYears, sumProposalFigures } from "./report";

const world = useWorld();

async function give(actor: Viewer, leadDepartmentId: number): Promise<string> {
  const { code } = await makeQuestion({ status: "received", data: { topicId: world.topicId } });
  await assign(actor, { code, leadDepartmentId, contributingDepartmentIds: [], instruction: "" });
  return code;
}

test("confirmed, corrected and recalled proposals are counted per month and department, in Vietnam's time", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  await db.routingRule.create({ data: { topicId: world.topicId, departmentId: world.homeAffairsId } });
  await db.routingRule.create({ data: { departmentId: world.constructionId, position: 9 } });
  setTestClock("2026-10-31T16:30:00Z");
  await give(coordinator, world.homeAffairsId);
  setTestClock("2026-10-31T17:30:00Z");
  await give(coordinator, world.homeAffairsId);
  await give(coordinator, world.constructionId);
  await recallAssignment(coordinator, { code: await give(coordinator, world.homeAffairsId) });
  const rows = await listProposalFigures(coordinator, 2026);
  expect(rows).toMatchObject([
    { month: "2026-11", departmentName: "Sở Nội vụ", assigned: 2, first: 1, firstThree: 1, undone: 1 },
    { month: "2026-11", departmentName: "Sở Xây dựng", assigned: 1, first: 0, firstThree: 1, undone: 0 },
    { month: "2026-10", departmentName: "Sở Nội vụ", assigned: 1, first: 1, firstThree: 1, undone: 0 },
  ]);
  const total = await sumProposalFigures(coordinator, 2026);
  expect(total).toMatchObject({ assigned: 4, first: 2, firstThree: 3, undone: 1 });
  expect(total.said).toBeGreaterThan(80);
});

test("before the first assignment everything is empty", async () => {
  const admin = await makePerson("admin", world.rootId);
  expect(await listProposalFigures(admin, 2026)).toEqual([]);
  expect(await sumProposalFigures(admin, 2026)).toEqual({
    ...{ assigned: 0, first: 0, firstThree: 0, undone: 0, said: null },
  });
  expect(await listProposalYears(admin, new Date("2026-12-31T17:00:00Z"))).toEqual([2027]);
});

test("only coordinators and administrators read it", async () => {
  for (const role of ["operator", "official", "leader", "editor"] as const) {
    const viewer = await makePerson(role, world.rootId);
    await expectRefusal(listProposalFigures(viewer, 2026), "forbidden");
    await expectRefusal(sumProposalFigures(viewer, 2026), "forbidden");
  }
});
