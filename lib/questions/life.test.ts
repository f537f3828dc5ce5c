import { expect, test } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { chain } from "@/lib/events/record";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, lettersOf, statusOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { accept } from "./accept";
import { approveAndSend } from "./approve-and-send";
import { assign } from "./assign";
import { findQuestion } from "./one";
import { receive } from "./receive";
import { rejectAssignment } from "./reject-assignment";
import { releaseDue } from "./release";
import { returnDraft } from "./return-draft";
import { submitDraft } from "./submit-draft";

const world = useWorld();

test("a question travels from the web to its answer, over a wrong department and a returned draft", async () => {
  setTestClock("2026-11-23T09:00:00+07:00");
  const coordinator = await makePerson("coordinator", world.rootId);
  const wrong = await makePerson("official", world.constructionId);
  const official = await makePerson("official", world.homeAffairsId);
  const leader = await makePerson("leader", world.homeAffairsId);
  const { id, code } = await makeQuestion();

  await receive(coordinator, {
    code,
    topicId: world.topicId,
    placeId: null,
    kind: "question",
    urgency: "normal",
  });
  const order = { code, contributingDepartmentIds: [], instruction: "" };
  await assign(coordinator, { ...order, leadDepartmentId: world.constructionId });
  const suggestedDepartmentId = world.homeAffairsId;
  await rejectAssignment(wrong, {
    code,
    reasonCode: "wrong_department",
    reasonText: "Việc của Sở Nội vụ.",
    suggestedDepartmentId,
  });
  await assign(coordinator, { ...order, leadDepartmentId: world.homeAffairsId });
  await accept(official, { code });
  await submitDraft(official, { code, draftVersion: 0, content: "Được." });
  await returnDraft(leader, { code, reasonCode: "no_legal_basis", comment: "Nêu căn cứ." });
  await submitDraft(official, { code, draftVersion: 1, content: "Được, theo Bộ luật Lao động." });
  const page = await findQuestion(leader, code);
  await approveAndSend(leader, { code, answerVersionId: page?.answerVersions[0]?.id ?? 0 });
  setClock(new Date("2026-11-23T09:01:00+07:00"));
  await releaseDue();

  expect(await statusOf(id)).toBe("answered");
  expect(await eventsOf(id)).toEqual([
    "question.received",
    "question.assigned",
    "assignment.rejected",
    "question.assigned",
    "assignment.accepted",
    "draft.submitted",
    "draft.returned",
    "draft.submitted",
    "answer.approved",
    "answer.sent",
  ]);
  expect(await lettersOf(id)).toEqual([
    "citizen-received",
    "department-assigned sxd@demo.example",
    "department-assigned snv@demo.example",
    "citizen-answered",
  ]);
  const sent = await findQuestion(coordinator, code);
  expect(sent?.answers.map(({ answerVersion }) => answerVersion.content)).toEqual([
    "Được, theo Bộ luật Lao động.",
  ]);
  await expectUnbrokenChain(id);
});

/** Every event's hash follows from the one before it and from what it says. */
async function expectUnbrokenChain(questionId: number) {
  const events = await db.event.findMany({ where: { questionId }, orderBy: { id: "asc" } });
  let previous: string | null = null;
  for (const { type, actorId, departmentId, data, createdAt, previousHash, hash } of events) {
    expect(previousHash).toBe(previous);
    previous = chain(previous, {
      type,
      questionId,
      actorId,
      departmentId,
      data,
      at: createdAt.toISOString(),
    });
    expect(hash).toBe(previous);
  }
}
