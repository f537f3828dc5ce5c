import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { withClient } from "@/lib/testing/database";
import { eventsOf, expectOneWinner, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { recallAssignment } from "./recall-assignment";

const world = useWorld();

test("a recalled question waits for another department and keeps its draft", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { personId } = await makePerson("official", world.homeAffairsId);
  const { id, code } = await makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    officialId: personId,
  });
  await db.draft.create({ data: { questionId: id, authorId: personId, content: "Một nửa câu trả lời" } });
  await recallAssignment(coordinator, { code });
  const question = await db.question.findUniqueOrThrow({
    where: { id },
    include: { assignments: true, draft: true },
  });
  expect(question).toMatchObject({ status: "received", leadDepartmentId: null, officialId: null });
  expect(question.assignments).toMatchObject([{ state: "recalled" }]);
  expect(question.draft?.content).toBe("Một nửa câu trả lời");
  expect(await eventsOf(id)).toEqual(["assignment.recalled"]);
});

test("the department's leader may not recall, and two at once are one", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const leader = await makePerson("leader", world.homeAffairsId);
  const { code } = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
  await expectRefusal(recallAssignment(leader, { code }), "forbidden");
  await expectOneWinner([1, 2].map(() => () => recallAssignment(coordinator, { code })));
});

test("the inboxes of contributing departments hear of it, too", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code } = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
  await db.assignment.create({
    data: { questionId: id, departmentId: world.constructionId, role: "contributing" },
  });
  const notices: string[] = [];
  await withClient(async (client) => {
    client.on("notification", ({ payload }) => notices.push(payload ?? ""));
    await client.query("listen hoidap");
    await recallAssignment(coordinator, { code });
    await expect.poll(() => notices.length).toBe(1);
  });
  expect(notices[0]).toContain(`department:${String(world.constructionId)}`);
  expect(notices[0]).toContain(`department:${String(world.homeAffairsId)}`);
});
