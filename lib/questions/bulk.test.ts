import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, statusOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { bulkStepsOf, isPossible, listChosen, takeSteps } from "./bulk";
import { bulkAddress, bulkSchema, mostRows } from "./bulk-schema";

const world = useWorld();

const received = () => makeQuestion({ status: "received" });
const rowsOf = (questions: readonly { code: string }[]) => questions.map(({ code }) => `${code}:1`);
const assigning = (row: string[]) =>
  bulkSchema.parse({ step: "assign", row, leadDepartmentId: String(world.homeAffairsId) });

test("each question is assigned by its own verb, and each says what became of it", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const questions = [await received(), await received(), await received()];
  const [first, second, third] = questions.map(({ id }) => id);
  await db.question.update({ where: { id: second! }, data: { version: 2 } });
  const outcomes = await takeSteps(coordinator, assigning(rowsOf(questions)));
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(["done", "conflict", "done"]);
  expect(outcomes[1]).toMatchObject({ reason: "conflict" });
  expect(await eventsOf(first!)).toEqual(["question.assigned"]);
  expect(await eventsOf(second!)).toEqual([]);
  expect(await statusOf(second!)).toBe("received");
  expect(await statusOf(third!)).toBe("assigned");
});

test("a department that takes no questions is refused row by row, and nothing changes", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const question = await received();
  await db.department.update({ where: { id: world.homeAffairsId }, data: { acceptsQuestions: false } });
  const outcomes = await takeSteps(coordinator, assigning(rowsOf([question])));
  expect(outcomes).toMatchObject([{ outcome: "invalid", reason: "lead_department_missing" }]);
  expect(await statusOf(question.id)).toBe("received");
});

test("received in bulk a question keeps its own topic; the chosen one is for those without", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const own = await db.topic.create({ data: { slug: "dat-dai", name: "Đất đai", nameEn: "Land" } });
  const questions = [await makeQuestion({ data: { topicId: own.id } }), await makeQuestion()];
  const step = { step: "receive", row: rowsOf(questions) };
  const without = await takeSteps(coordinator, bulkSchema.parse({ ...step, topicId: "" }));
  expect(without).toMatchObject([{ outcome: "done" }, { outcome: "invalid", reason: "bulk_topic_missing" }]);
  const row = rowsOf(questions.slice(1));
  await takeSteps(coordinator, bulkSchema.parse({ step: "receive", row, topicId: String(world.topicId) }));
  const found = await db.question.findMany({
    orderBy: { id: "asc" },
    select: { topicId: true, status: true },
  });
  expect(found).toEqual([
    { topicId: own.id, status: "received" },
    { topicId: world.topicId, status: "received" },
  ]);
});

test("who may not take a step, or see a question, is told so for each", async () => {
  const operator = await makePerson("operator", world.rootId);
  const stranger = await makePerson("official", world.constructionId);
  const question = await received();
  expect(await takeSteps(operator, assigning(rowsOf([question])))).toMatchObject([{ outcome: "forbidden" }]);
  expect(await takeSteps(stranger, assigning(rowsOf([question])))).toMatchObject([{ outcome: "not_found" }]);
  expect(await listChosen(stranger, [question.code])).toEqual([]);
  expect(await statusOf(question.id)).toBe("received");
});

test("two who put the same questions away at once share them without doing one twice", async () => {
  const [one, other] = [
    await makePerson("operator", world.rootId),
    await makePerson("operator", world.rootId),
  ];
  const questions = await Promise.all([1, 2, 3, 4].map(() => makeQuestion()));
  const input = bulkSchema.parse({ step: "markSpam", row: rowsOf(questions) });
  const outcomes = await Promise.all([takeSteps(one, input), takeSteps(other, input)]);
  for (const { id, code } of questions) {
    const both = outcomes.flat().filter((outcome) => outcome.code === code);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(["conflict", "done"]);
    expect(await eventsOf(id)).toEqual(["question.marked_spam"]);
  }
});

test("one to a hundred rows, each with the version that was shown", () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `HD.2026.${String(index)}:1`);
  const sentenceOf = (row: unknown) =>
    bulkSchema.safeParse({ step: "markSpam", row }).error?.issues.map(({ message }) => message);
  expect(bulkSchema.parse({ step: "markSpam", row: "HD.2026.000001:7" }).row).toEqual([
    { code: "HD.2026.000001", version: 7 },
  ]);
  expect(bulkSchema.parse({ step: "markSpam", row: many(mostRows) }).row).toHaveLength(mostRows);
  expect(sentenceOf(many(mostRows + 1))).toEqual(["bulk_many"]);
  expect(sentenceOf(undefined)).toEqual(["bulk_none"]);
  expect(sentenceOf(["HD.2026.000001"])).toEqual(["version_missing"]);
  expect(bulkSchema.safeParse({ step: "publish", row: many(1) }).error?.issues[0]?.message).toBe(
    "bulk_step_unknown",
  );
  expect(bulkAddress.parse({ code: "A", step: "x" })).toEqual({ code: ["A"], step: undefined });
});

test("the steps a person sees are those of their roles, and a row says where it stands", async () => {
  expect(bulkStepsOf(await makePerson("coordinator", world.rootId))).toEqual([
    "receive",
    "assign",
    "markSpam",
    "snooze",
  ]);
  expect(bulkStepsOf(await makePerson("operator", world.rootId))).toEqual(["receive", "markSpam", "snooze"]);
  const official = await makePerson("official", world.homeAffairsId);
  expect(bulkStepsOf(official)).toEqual(["snooze", "handOver"]);
  const coordinator = await makePerson("coordinator", world.rootId);
  const { code } = await makeQuestion({ data: { kind: "complaint" }, status: "received" });
  const [row] = await listChosen(coordinator, [code]);
  expect(
    ["receive", "assign", "markSpam"].map((step) => isPossible(coordinator, step as "receive", row!)),
  ).toEqual([false, false, true]);
});
