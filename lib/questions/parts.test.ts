import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { jointQuestion } from "@/lib/testing/joint-question";
import { makeDepartment, makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { completePart } from "./complete-part";
import { findQuestion } from "./one";
import { listParts } from "./parts";
import { saveDraft } from "./save-draft";
import { waivePart } from "./waive-part";

const world = useWorld();

test("the lead reads every part, a contributing department its own and nothing of the draft, the hotline none", async () => {
  const joint = await jointQuestion(world);
  const healthId = await makeDepartment("syt", "Sở Y tế");
  await db.assignment.create({
    data: { questionId: joint.id, departmentId: healthId, role: "contributing" },
  });
  await saveDraft(joint.official, { code: joint.code, draftVersion: 0, content: "Dở dang" });
  const read = async (viewer: Viewer) => {
    const parts = await listParts(viewer, { id: joint.id, leadDepartmentId: world.homeAffairsId });
    return parts.map(({ departmentName, own }) => `${departmentName}${own ? " (own)" : ""}`);
  };
  expect(await read(joint.leader)).toEqual(["Sở Xây dựng", "Sở Y tế"]);
  expect(await read(await makePerson("coordinator", world.rootId))).toEqual(["Sở Xây dựng", "Sở Y tế"]);
  expect(await read(joint.contributor)).toEqual(["Sở Xây dựng (own)"]);
  expect(await read(await makePerson("operator", world.rootId))).toEqual([]);
  expect(await findQuestion(joint.official, joint.code)).toMatchObject({ draft: { content: "Dở dang" } });
  expect(await findQuestion(joint.contributor, joint.code)).toMatchObject({
    ...{ draft: null, answerVersions: [] },
    leadDepartment: { name: "Sở Nội vụ" },
    official: { name: joint.official.name },
  });
});

test("a part is late when it comes after its day or has not come by then, and one given up never is", async () => {
  const dueAt = new Date("2026-11-24T17:00:00+07:00");
  const first = await jointQuestion(world);
  const second = await jointQuestion(world);
  const third = await jointQuestion(world);
  await db.assignment.updateMany({ where: { role: "contributing" }, data: { dueAt } });
  const late = async ({ id, leader }: typeof first) => {
    const [part] = await listParts(leader, { id, leadDepartmentId: world.homeAffairsId });
    return part?.late;
  };
  const write = ({ contributor, code, assignmentId }: typeof first) =>
    completePart(contributor, { code, assignmentId, partVersion: 0, content: "Một" });
  setTestClock("2026-11-24T16:59:00+07:00");
  expect(await late(second)).toBe(false);
  await write(first);
  setTestClock("2026-11-25T08:00:00+07:00");
  expect(await late(second)).toBe(true);
  await write(second);
  const { leader, code, assignmentId } = third;
  await waivePart(leader, { code, assignmentId, reason: "Đã có số liệu." });
  setTestClock("2026-12-01T08:00:00+07:00");
  expect(await Promise.all([first, second, third].map(late))).toEqual([false, true, false]);
});
