import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, expectRefusal, lettersOf, statusOf } from "@/lib/testing/find";
import { jointQuestion } from "@/lib/testing/joint-question";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { findQuestion } from "./one";
import { recallAssignment } from "./recall-assignment";
import { saveDraft } from "./save-draft";
import { savePart } from "./save-part";

const world = useWorld();

test("the first save accepts the part, the next ones are nobody's news", async () => {
  const { contributor, id, assignmentId, code } = await jointQuestion(world);
  const save = (partVersion: number, content: string) =>
    savePart(contributor, { code, assignmentId, partVersion, content });
  expect(await save(0, "Một")).toEqual({ saved: true, version: 1 });
  expect(await save(1, "Một hai")).toEqual({ saved: true, version: 2 });
  expect(await db.assignment.findUniqueOrThrow({ where: { id: assignmentId } })).toMatchObject({
    state: "accepted",
    part: "Một hai",
    partVersion: 2,
    personId: contributor.personId,
  });
  expect(await statusOf(id)).toBe("in_progress");
  expect(await eventsOf(id)).toEqual(["part.accepted"]);
  expect(await lettersOf(id)).toEqual([]);
});

test("of two who save upon the same version one is saved and the other gets both texts", async () => {
  const { contributor, assignmentId, code } = await jointQuestion(world);
  const colleague = await makePerson("leader", world.constructionId);
  const people = [contributor, colleague];
  const outcomes = await Promise.all(
    people.map((person, index) =>
      savePart(person, { code, assignmentId, partVersion: 0, content: `Bản ${index}` }),
    ),
  );
  const winner = outcomes.findIndex(({ saved }) => saved);
  expect(outcomes.filter(({ saved }) => saved)).toEqual([{ saved: true, version: 1 }]);
  expect(outcomes.find(({ saved }) => !saved)).toEqual({
    saved: false,
    theirs: { content: `Bản ${winner}`, authorName: people[winner]?.name, version: 1 },
  });
  expect(await db.event.count({ where: { type: "part.accepted" } })).toBe(1);
});

test("a part that a colleague replaces stays with its department, and is no other's to read", async () => {
  const { contributor, official, assignmentId, code } = await jointQuestion(world);
  const colleague = await makePerson("leader", world.constructionId);
  await savePart(contributor, { code, assignmentId, partVersion: 0, content: "Bản của tôi" });
  await savePart(colleague, { code, assignmentId, partVersion: 1, content: "Bản khác" });
  const kept = [{ assignmentId, content: "Bản của tôi", author: { name: contributor.name } }];
  expect((await findQuestion(colleague, code))?.draftRevisions).toMatchObject(kept);
  await saveDraft(official, { code, draftVersion: 0, content: "Dự thảo" });
  const leader = await makePerson("leader", world.homeAffairsId);
  await saveDraft(leader, { code, draftVersion: 1, content: "Dự thảo khác" });
  expect((await findQuestion(contributor, code))?.draftRevisions).toMatchObject(kept);
});

test("the same text saved again is no conflict", async () => {
  const { contributor, assignmentId, code } = await jointQuestion(world);
  const input = { code, assignmentId, partVersion: 0, content: "Một" };
  await savePart(contributor, input);
  expect(await savePart(contributor, input)).toEqual({ saved: true, version: 1 });
});

test("the part belongs to its department alone, and is closed once it was taken back", async () => {
  const { contributor, official, assignmentId, code } = await jointQuestion(world);
  const coordinator = await makePerson("coordinator", world.rootId);
  const input = { code, assignmentId, partVersion: 0, content: "Một" };
  await expectRefusal(savePart(official, input), "forbidden");
  const lead = await db.assignment.findFirstOrThrow({ where: { role: "lead" } });
  await expectRefusal(savePart(contributor, { ...input, assignmentId: lead.id }), "not_found");
  await recallAssignment(coordinator, { code });
  await expectRefusal(savePart(contributor, input), "not_found");
  expect(await db.assignment.findUniqueOrThrow({ where: { id: assignmentId } })).toMatchObject({
    state: "recalled",
    part: "",
  });
});

test("saved while it is being taken back, neither waits for the other", async () => {
  const { contributor, assignmentId, code } = await jointQuestion(world);
  const coordinator = await makePerson("coordinator", world.rootId);
  const outcomes = await Promise.allSettled([
    savePart(contributor, { code, assignmentId, partVersion: 0, content: "Một" }),
    recallAssignment(coordinator, { code }),
  ]);
  const refused = outcomes.flatMap((outcome) =>
    outcome.status === "rejected" ? [outcome.reason as Error] : [],
  );
  for (const { name } of refused) expect(name).toBe("AppError");
  const { state } = await db.assignment.findUniqueOrThrow({ where: { id: assignmentId } });
  expect(state).toBe("recalled");
});
