import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { handedIn } from "@/lib/testing/handed-in";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { addNote } from "./add-note";
import { findQuestion, mayOpenFilesOf } from "./one";

const world = useWorld();

test("the page has the words, the work and what the viewer may do", async () => {
  const { leader, official, code, answerVersionId } = await handedIn(world, { topicId: world.topicId });
  await addNote(official, { code, content: "Đã kiểm tra." });
  const page = await findQuestion(leader, code);
  expect(page).toMatchObject({
    code,
    status: "pending_approval",
    topic: { name: "Lao động" },
    leadDepartment: { name: "Sở Nội vụ" },
    official: { name: official.name },
    citizen: { name: "Trần Thị B", anonymised: false },
    assignments: [{ role: "lead", state: "accepted", department: { name: "Sở Nội vụ" } }],
    notes: [{ content: "Đã kiểm tra.", author: { name: official.name } }],
    draft: { version: 1 },
    answerVersions: [{ id: answerVersionId, number: 1, approvals: [] }],
    answers: [],
    publicVersion: null,
    deadline: "open",
    actions: [
      ...["reassign", "extend", "returnDraft", "approveAndSend", "signApology"],
      ...["addNote", "revealContact"],
    ],
  });
  expect(page?.timeline.map(({ type, actorName }) => [type, actorName])).toEqual([
    ["note.added", official.name],
  ]);
});

test("a question that does not exist and one that may not be seen are the same", async () => {
  const stranger = await makePerson("official", world.constructionId);
  const { code } = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
  expect(await findQuestion(stranger, code)).toBeNull();
  expect(await mayOpenFilesOf(stranger, code)).toBe(false);
  expect(await mayOpenFilesOf(stranger, "HD.2026.999999")).toBe(false);
});

test("a complaint is seen by coordinators only", async () => {
  const { id, code } = await makeQuestion({
    status: "assigned",
    departmentId: world.homeAffairsId,
    data: { kind: "complaint" },
  });
  const coordinator = await makePerson("coordinator", world.rootId);
  const others = [
    await makePerson("operator", world.rootId),
    await makePerson("official", world.homeAffairsId),
    await makePerson("leader", world.rootId),
  ];
  expect(await findQuestion(coordinator, code)).toMatchObject({ id });
  for (const other of others) expect(await findQuestion(other, code)).toBeNull();
});

test("a contributing department sees the question, until it is let go", async () => {
  const helper = await makePerson("official", world.constructionId);
  const { id, code } = await makeQuestion({ status: "in_progress", departmentId: world.homeAffairsId });
  const assignment = await db.assignment.create({
    data: { questionId: id, departmentId: world.constructionId, role: "contributing" },
  });
  expect(await mayOpenFilesOf(helper, code)).toBe(true);
  await db.assignment.update({ where: { id: assignment.id }, data: { state: "recalled" } });
  expect(await findQuestion(helper, code)).toBeNull();
});

test("a membership that ended opens nothing any more", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const { code } = await makeQuestion({ status: "in_progress", departmentId: world.homeAffairsId });
  expect(await findQuestion({ ...official, memberships: [] }, code)).toBeNull();
});

test("what was not sent is nothing for the hotline, nor for an editor while the answer is written anew", async () => {
  const { leader, code, id } = await handedIn(world);
  await db.question.update({ where: { id }, data: { publication: "published" } });
  expect(await findQuestion(leader, code)).toMatchObject({ draft: {}, answerVersions: [{ number: 1 }] });
  for (const role of ["operator", "editor"] as const) {
    const page = await findQuestion(await makePerson(role, world.rootId), code);
    expect(page).toMatchObject({ draft: null, answerVersions: [], corrections: [] });
  }
});

test("an editor sees what is published and nothing about the asker or the work", async () => {
  const { code } = await makeQuestion({
    status: "answered",
    departmentId: world.homeAffairsId,
    officialId: (await makePerson("official", world.homeAffairsId)).personId,
    data: { publication: "queued" },
  });
  const coordinator = await makePerson("coordinator", world.rootId);
  await addNote(coordinator, { code, content: "Chỉ cán bộ đọc." });
  const editor = await makePerson("editor", world.rootId);
  const page = await findQuestion(editor, code);
  expect(page).toMatchObject({ citizen: null, notes: [], draft: null, threadEntries: [], attachments: [] });
  expect(page?.answers).toHaveLength(1);
  expect(await mayOpenFilesOf(editor, code)).toBe(false);
  expect(await mayOpenFilesOf(coordinator, code)).toBe(true);
});
