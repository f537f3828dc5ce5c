import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { withClient } from "@/lib/testing/database";
import { eventsOf, expectOneWinner, expectRefusal } from "@/lib/testing/find";
import { handedIn } from "@/lib/testing/handed-in";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { approveAndSend } from "./approve-and-send";
import { recallAssignment } from "./recall-assignment";
import { reclassify } from "./reclassify";
import { reject } from "./reject";

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

test("what turns out to be a complaint at the last moment is not stuck where nobody sees it", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { leader, id, code, answerVersionId } = await handedIn(world);
  const classification = { topicId: world.topicId, placeId: null, urgency: "normal" } as const;
  await reclassify(coordinator, { code, ...classification, kind: "complaint" });
  await expectRefusal(approveAndSend(leader, { code, answerVersionId }), "not_found");
  await recallAssignment(coordinator, { code });
  await reject(coordinator, {
    code,
    reasonCode: "complaint_denunciation",
    reasonText: "Đề nghị gửi đơn đến cơ quan có thẩm quyền giải quyết khiếu nại.",
  });
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: "rejected" });
});

test("an answer that is held for undo cannot be recalled", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { leader, code, answerVersionId } = await handedIn(world);
  await approveAndSend(leader, { code, answerVersionId });
  await expectRefusal(recallAssignment(coordinator, { code }), "conflict");
});
