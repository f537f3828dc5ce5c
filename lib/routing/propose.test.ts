import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { rejectAssignment } from "@/lib/questions/reject-assignment";
import { assign } from "@/lib/questions/assign";
import { makeDepartment, makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { proposeDepartments } from "./propose";

const world = useWorld();
const asked = (changes: object = {}) => ({
  id: null,
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
  await rule({ topicId: world.topicId, placeId: world.placeId, position: 10 }, third);
  const proposals = await proposeDepartments(asked({ content: "Hỏi về nhà ở và việc làm." }));
  expect(proposals).toMatchObject([
    {
      departmentId: third,
      source: "rule",
      reasonKey: "routing.topicAndPlace",
      params: { topic: "Lao động", place: "Phường Hà Tu" },
      confidence: 90,
    },
    { departmentId: world.homeAffairsId, source: "rule", reasonKey: "routing.topic", words: ["việc làm"] },
    { departmentId: world.constructionId, source: "words", reasonKey: "routing.words", words: ["nhà ở"] },
  ]);
  const sum = proposals.reduce((total, { confidence }) => total + confidence, 0);
  expect(sum).toBeLessThanOrEqual(101);
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
  const proposals = await proposeDepartments(asked({ content: "Hỏi về nhà ở." }));
  expect(proposals.map(({ departmentId }) => departmentId)).not.toContain(world.constructionId);
});

test("the fields of a department are known on the first day, and so is the name of the body it took over", async () => {
  const former = await makeDepartment("sldtbxh", "Sở Lao động, Thương binh và Xã hội");
  await db.department.update({ where: { id: former }, data: { validTo: new Date("2025-02-28") } });
  await db.departmentSuccession.create({
    data: { predecessorId: former, successorId: world.homeAffairsId, effectiveOn: new Date("2025-03-01") },
  });
  const [byField] = await proposeDepartments(asked({ topicId: null, content: "Xin tu van ve nha o" }));
  expect(byField).toMatchObject({ departmentId: world.constructionId, words: ["nha o"] });
  const [byName] = await proposeDepartments(asked({ content: "Gửi Sở Lao động, Thương binh và Xã hội" }));
  expect(byName).toMatchObject({ departmentId: world.homeAffairsId, source: "words" });
});

test("work of the communes goes to the office of the place, chosen or named by a former name", async () => {
  const office = await makeDepartment("xa-ha-tu", "UBND phường Hà Tu", ["hộ tịch", "chứng thực"]);
  await db.department.update({ where: { id: office }, data: { kind: "commune" } });
  await db.place.update({ where: { id: world.placeId }, data: { departmentId: office } });
  await db.placeAlias.create({ data: { name: "Phường Hà Phong", placeId: world.placeId } });
  const question = asked({ topicId: null, content: "Chứng thực bản sao ở phường Hà Phong" });
  expect((await proposeDepartments(question))[0]).toMatchObject({ departmentId: office });
  expect((await proposeDepartments({ ...question, placeId: null }))[0]).toMatchObject({
    departmentId: office,
  });
  const nowhere = await proposeDepartments({ ...question, placeId: null, content: "Chứng thực bản sao" });
  expect(nowhere.map(({ departmentId }) => departmentId)).not.toContain(office);
});

test("whoever gave the question back is not proposed again, and the department they named is first", async () => {
  await rule({ topicId: world.topicId });
  const coordinator = await makePerson("coordinator", world.rootId);
  const official = await makePerson("official", world.homeAffairsId);
  const { id, code } = await makeQuestion({ status: "received", data: { topicId: world.topicId } });
  await assign(coordinator, {
    ...{ code, leadDepartmentId: world.homeAffairsId, contributingDepartmentIds: [], instruction: "" },
  });
  await rejectAssignment(official, {
    ...{ code, reasonCode: "wrong_department", reasonText: "Thuộc Sở Xây dựng." },
    suggestedDepartmentId: world.constructionId,
  });
  const [first, ...others] = await proposeDepartments(asked({ id }));
  expect(first).toMatchObject({
    departmentId: world.constructionId,
    source: "returned",
    params: { department: "Sở Nội vụ" },
  });
  expect(others.map(({ departmentId }) => departmentId)).not.toContain(world.homeAffairsId);
});
