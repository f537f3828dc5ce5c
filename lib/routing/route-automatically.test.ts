import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, lettersOf, statusOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { receive } from "@/lib/questions/receive";
import { applyAutomaticRule, applyAutomaticRules } from "./route-automatically";

const world = useWorld();
const automatic = (data: object = {}) =>
  db.routingRule.create({
    data: { topicId: world.topicId, departmentId: world.homeAffairsId, automatic: true, ...data },
  });
const ask = (data: object = {}) => makeQuestion({ data: { topicId: world.topicId, ...data } });

test("an automatic rule receives and assigns by itself, as the system", async () => {
  const { id: ruleId } = await automatic();
  const { id } = await ask();
  expect(await applyAutomaticRule(id)).toBe(true);
  const question = await db.question.findUniqueOrThrow({ where: { id }, include: { assignments: true } });
  expect(question).toMatchObject({ status: "assigned", leadDepartmentId: world.homeAffairsId });
  expect(question.dueAt).not.toBeNull();
  expect(question.assignments).toMatchObject([
    { role: "lead", state: "pending", ruleId, assignedById: null },
  ]);
  expect(await eventsOf(id)).toEqual(["question.received", "question.assigned"]);
  expect(await lettersOf(id)).toEqual(["citizen-received", "department-assigned snv@demo.example"]);
});

test("a rule before it that is not automatic leaves the question to the coordinator", async () => {
  await automatic({ position: 20 });
  await automatic({ position: 10, automatic: false, departmentId: world.constructionId });
  const { id } = await ask();
  expect(await applyAutomaticRule(id)).toBe(false);
  expect(await statusOf(id)).toBe("submitted");
});

test("without a topic, and for a complaint, a person decides", async () => {
  await automatic({ topicId: null });
  const [unclear, complaint] = [await makeQuestion(), await ask({ kind: "complaint" })];
  expect([await applyAutomaticRule(unclear.id), await applyAutomaticRule(complaint.id)]).toEqual([
    false,
    false,
  ]);
});

test("the sweep finds what was forgotten, and several sweeps assign each question once", async () => {
  await automatic();
  const questions = [await ask(), await ask(), await ask()];
  const counts = await Promise.all([1, 2, 3].map(() => applyAutomaticRules()));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(questions.length);
  for (const { id } of questions)
    expect(await eventsOf(id)).toEqual(["question.received", "question.assigned"]);
});

test("a coordinator at the same moment: received once", async () => {
  await automatic();
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code } = await ask();
  const input = {
    code,
    topicId: world.topicId,
    placeId: null,
    kind: "question" as const,
    urgency: "normal" as const,
  };
  await Promise.allSettled([receive(coordinator, input), applyAutomaticRule(id)]);
  const events = await eventsOf(id);
  expect(events.filter((type) => type === "question.received")).toHaveLength(1);
});

test("when the rule cannot be applied the question waits and nothing throws", async () => {
  await automatic();
  await db.$executeRaw`delete from policies where key = 'acceptance'`;
  const { id } = await ask();
  expect(await applyAutomaticRule(id)).toBe(false);
  expect(await statusOf(id)).toBe("submitted");
  expect(await eventsOf(id)).toEqual([]);
});
