import { expect, test } from "vitest";
import { db, transaction } from "@/lib/db";
import { nextQuestionName } from "@/lib/questions/code";
import { createQuestion } from "@/lib/questions/create";
import { assign } from "@/lib/questions/assign";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { advise } from "./advise";
import { learnNew } from "./learn";

const world = useWorld();
const title = "Đèn đường ngõ 12 phố Kênh Liêm hỏng từ tuần trước";
const content = "Cả ngõ tối om, người già đi lại khó khăn. Đề nghị cho sửa đèn đường.";

/** As the public form stores it. */
async function ask(changes: { title?: string; content?: string; topicId?: number } = {}) {
  const name = await nextQuestionName(new Date());
  await createQuestion(
    db,
    {
      ...name,
      ...{ submissionKey: `advise-${name.code}`, title, content, channel: "web", visibility: "anonymous" },
      ...{ locale: "vi", topicId: null, placeId: null },
      citizen: { name: "Trần Thị B", email: "nguoihoi@example.vn", phone: null },
      submittedAt: new Date(),
      triageDueAt: null,
      ...changes,
    },
    { type: "question.submitted", actorId: null, proof: null, intake: [] },
  );
  const { id } = name;
  return db.question.findUniqueOrThrow({ where: { id } });
}

test("only coordinators get advice: it shows questions of every department", async () => {
  const question = await ask();
  for (const role of ["operator", "official", "leader", "editor", "admin"] as const) {
    const viewer = await makePerson(role, role === "official" ? world.homeAffairsId : world.rootId);
    expect(await advise(viewer, question)).toBeNull();
  }
  expect(await advise(await makePerson("coordinator", world.rootId), question)).not.toBeNull();
});

test("nearly the same words are a possible duplicate at once, the same subject is not", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const first = await ask();
  await ask({
    title: "Xin số điện thoại nơi sửa đèn đường",
    content: "Phường tôi muốn lắp thêm đèn trang trí Tết.",
  });
  const again = await ask({
    title: "Đèn đường ngõ 12 phố Kênh Liêm hỏng",
    content: "Ngõ tối om, người già đi lại khó khăn. Đề nghị cho sửa đèn đường sớm.",
  });
  const advice = await advise(coordinator, again);
  expect(advice?.duplicates).toMatchObject([{ code: first.code, title, status: "submitted" }]);
  expect(advice?.duplicates[0]?.alike).toBeGreaterThan(60);
  const unaccented = await ask({
    title: "Den duong ngo 12 pho Kenh Liem hong tu tuan truoc",
    content: "Ca ngo toi om, nguoi gia di lai kho khan. De nghi cho sua den duong.",
  });
  expect((await advise(coordinator, unaccented))?.duplicates.map(({ code }) => code)).toContain(first.code);
});

test("old answered questions, spam and merged ones are no duplicates", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const old = { title, content, submittedAt: new Date("2025-01-01T08:00:00+07:00") };
  const others = [
    await makeQuestion({ status: "answered", departmentId: world.homeAffairsId, data: old }),
    await makeQuestion({ status: "spam", data: { title, content } }),
  ];
  const open = await makeQuestion({ status: "in_progress", departmentId: world.homeAffairsId, data: old });
  await transaction((tx) =>
    learnNew(
      tx,
      [...others, open].map(({ id }) => id),
    ),
  );
  const advice = await advise(coordinator, await ask());
  expect(advice?.duplicates.map(({ code }) => code)).toEqual([open.code]);
});

test("a missing topic and place are proposed with their reason, a chosen topic is left alone", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  await db.topic.update({
    where: { id: world.topicId },
    data: { name: "Chiếu sáng", description: "Đèn đường, điện chiếu sáng công cộng." },
  });
  await db.topic.create({
    data: { slug: "y-te", name: "Y tế", nameEn: "Health", description: "Tiêm chủng." },
  });
  const question = await ask({ content: "Ở phường Hà Tu. Đề nghị cho sửa đèn đường." });
  const advice = await advise(coordinator, question);
  expect(advice?.topic).toMatchObject({ topicId: world.topicId, name: "Chiếu sáng" });
  expect(advice?.topic?.words).toContain("đèn đường");
  expect(advice?.place).toMatchObject({ placeId: world.placeId, fullName: "Phường Hà Tu" });
  expect((await advise(coordinator, { ...question, topicId: world.topicId }))?.topic).toBeNull();
});

test("urgency and flags come with the words that say so", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const advice = await advise(coordinator, await ask({ content: "Nhà bên cạnh đang cháy, xin cứu giúp!" }));
  expect(advice).toMatchObject({
    urgency: { urgency: "urgent", words: ["đang cháy", "xin cứu giúp"] },
    flags: [{ kind: "emergency", strong: true }],
  });
});

test("what was proposed is kept with the assignment, ids only, and a rule's record makes it more or less trusted", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const rule = await db.routingRule.create({
    data: { topicId: world.topicId, departmentId: world.homeAffairsId },
  });
  const received = () => makeQuestion({ status: "received", data: { topicId: world.topicId } });
  const give = (code: string, leadDepartmentId: number) =>
    assign(coordinator, { code, leadDepartmentId, contributingDepartmentIds: [], instruction: "" });
  const { code } = await received();
  await give(code, world.constructionId);
  expect(await db.routingProposal.findMany()).toMatchObject([
    { departmentIds: [world.homeAffairsId], confidences: [90], sources: ["rule"], ruleId: rule.id },
  ]);
  const next = await received();
  const advice = await advise(coordinator, await db.question.findUniqueOrThrow({ where: { id: next.id } }));
  expect(advice?.departments[0]).toMatchObject({ source: "rule", confidence: 82 });
});
