import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { makeDepartment } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { proposeDepartments } from "./propose";

const world = useWorld();
const asked = (changes: object = {}) => ({
  topicId: world.topicId,
  placeId: world.placeId,
  title: "Xin hỏi",
  content: "Xin hỏi một việc.",
  ...changes,
});
const rule = (data: object, departmentId = world.homeAffairsId) =>
  db.routingRule.create({ data: { departmentId, ...data } });

test("the rule by position comes first, each with its reason, then what the text names", async () => {
  const third = await makeDepartment("vpubnd", "Văn phòng UBND tỉnh");
  await rule({ topicId: world.topicId, position: 20 });
  await rule({ topicId: world.topicId, placeId: world.placeId, position: 10, automatic: true }, third);
  const proposals = await proposeDepartments(asked({ content: "Hỏi về nhà ở và việc làm." }));
  expect(proposals).toMatchObject([
    {
      departmentId: third,
      reasonKey: "routing.topicAndPlace",
      params: { topic: "Lao động", place: "Phường Hà Tu" },
      automatic: true,
    },
    { departmentId: world.homeAffairsId, source: "rule", reasonKey: "routing.topic", automatic: false },
    {
      departmentId: world.constructionId,
      source: "fields",
      reasonKey: "routing.fields",
      params: { fields: "nhà ở" },
    },
  ]);
});

test("where positions are equal the most specific rule wins", async () => {
  await rule({});
  await rule({ placeId: world.placeId });
  await rule({ topicId: world.topicId }, world.constructionId);
  const [first, second] = await proposeDepartments(asked());
  expect(first).toMatchObject({ departmentId: world.constructionId, reasonKey: "routing.topic" });
  expect(second).toMatchObject({ departmentId: world.homeAffairsId, reasonKey: "routing.place" });
  const [any] = await proposeDepartments(asked({ topicId: null, placeId: null }));
  expect(any).toMatchObject({ reasonKey: "routing.everything" });
});

test("rules that are off and departments that ended are never proposed", async () => {
  await rule({ topicId: world.topicId, active: false });
  await rule({ topicId: world.topicId }, world.constructionId);
  await db.department.update({
    where: { id: world.constructionId },
    data: { validTo: new Date("2020-01-01") },
  });
  expect(await proposeDepartments(asked({ content: "Hỏi về nhà ở." }))).toEqual([]);
});
