import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { expectOneWinner, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { listTemplatesFor } from "./list-for-question";
import { listTemplates } from "./queries";
import { saveTemplate } from "./save";
import { saveTemplateSchema } from "./schema";

const world = useWorld();

const typed = (wish: object = {}) =>
  saveTemplateSchema.parse({ name: "Kết thúc thư", content: "Trân trọng.", active: "yes", ...wish });
const add = async (actor: Viewer, wish: object = {}) => {
  await saveTemplate(actor, typed(wish));
  return db.template.findFirstOrThrow({ orderBy: { id: "desc" } });
};
const inProgress = (wish: object = {}) =>
  makeQuestion({ status: "in_progress", departmentId: world.homeAffairsId, data: wish });

test("a template is offered filled in: its topic first, another topic last, what is unknown in braces", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const official = await makePerson("official", world.homeAffairsId);
  const other = await db.topic.create({ data: { slug: "dat-dai", name: "Đất đai", nameEn: "Land" } });
  await add(coordinator, { name: "Khác", topicId: other.id });
  await add(coordinator, { content: "{{don_vi}} kính gửi ông/bà {{nguoi_hoi}} ({{ma}}), {{dia_ban}}." });
  await add(coordinator, { name: "Lao động", topicId: world.topicId });
  const { code } = await inProgress({ topicId: world.topicId });
  const passages = await listTemplatesFor(official, code, "vi");
  expect(passages.map(({ title }) => title)).toEqual(["Lao động", "Kết thúc thư", "Khác"]);
  expect(passages[1]?.text).toBe(`Sở Nội vụ kính gửi ông/bà Trần Thị B (${code}), {{dia_ban}}.`);
  expect(passages[0]?.note).toBe("Lao động");
});

test("a department's templates are for its questions, and one switched off is for none", async () => {
  const leader = await makePerson("leader", world.homeAffairsId);
  const stranger = await makePerson("leader", world.constructionId);
  await add(stranger, { departmentId: world.constructionId, name: "Của Sở Xây dựng" });
  const template = await add(leader, { departmentId: world.homeAffairsId });
  const { code } = await inProgress();
  const titles = async () => (await listTemplatesFor(leader, code, "vi")).map(({ title }) => title);
  expect(await titles()).toEqual(["Kết thúc thư"]);
  const off = { id: template.id, version: 1, departmentId: world.homeAffairsId, active: "" };
  await saveTemplate(leader, typed(off));
  expect(await titles()).toEqual([]);
  expect(await listTemplates(leader)).toMatchObject([{ active: false, version: 2 }]);
});

test("whoever does not see the question, or writes no answer to it, gets no filled-in template", async () => {
  const stranger = await makePerson("official", world.constructionId);
  const readers = [
    await makePerson("editor", world.rootId),
    await makePerson("operator", world.rootId),
    await makePerson("coordinator", world.rootId),
  ];
  const { code } = await inProgress({ publication: "queued" });
  await expectRefusal(listTemplatesFor(stranger, code, "vi"), "not_found");
  for (const reader of readers) await expectRefusal(listTemplatesFor(reader, code, "vi"), "forbidden");
});

test("leaders and editors look after their own department's, coordinators and admins after all", async () => {
  const leader = await makePerson("leader", world.homeAffairsId);
  const editor = await makePerson("editor", world.constructionId);
  const admin = await makePerson("admin", world.rootId);
  const official = await makePerson("official", world.homeAffairsId);
  const general = await add(admin);
  const own = await add(leader, { departmentId: world.homeAffairsId });
  expect((await listTemplates(admin)).map(({ id }) => id).sort()).toEqual([general.id, own.id].sort());
  expect((await listTemplates(leader)).map(({ id }) => id)).toEqual([own.id]);
  expect(await listTemplates(editor)).toEqual([]);
  const notThere = { departmentId: "template_department_wrong" };
  await expectRefusal(saveTemplate(leader, typed()), "invalid", notThere);
  await expectRefusal(
    saveTemplate(editor, typed({ departmentId: world.homeAffairsId })),
    "invalid",
    notThere,
  );
  const stolen = typed({ id: own.id, version: 1, departmentId: world.constructionId });
  await expectRefusal(saveTemplate(editor, stolen), "not_found");
  await expectRefusal(saveTemplate(official, typed({ departmentId: world.homeAffairsId })), "forbidden");
  await expectRefusal(listTemplates(official), "forbidden");
});

test("the button of the form that was pressed is no part of the template", async () => {
  const admin = await makePerson("admin", world.rootId);
  await saveTemplate(admin, { ...typed(), ...{ intent: "save" } });
  expect(await db.template.count()).toBe(1);
});

test("an unknown variable is refused by its name", async () => {
  const admin = await makePerson("admin", world.rootId);
  await expect(saveTemplate(admin, typed({ content: "Gửi {{ten}} và {{ma}}" }))).rejects.toMatchObject({
    fields: { content: "template_variable_unknown" },
    params: { unknown: "{{ten}}" },
  });
  expect(await db.template.count()).toBe(0);
});

test("of two who change the same one, one is told; a name is given once in a department", async () => {
  const admin = await makePerson("admin", world.rootId);
  const { id } = await add(admin);
  await expectOneWinner(
    ["Một", "Hai"].map((content) => () => saveTemplate(admin, typed({ id, version: 1, content }))),
  );
  await expectOneWinner([1, 2].map(() => () => saveTemplate(admin, typed({ name: "Chào hỏi" }))));
  await expectRefusal(saveTemplate(admin, typed({ name: "KẾT thúc thư" })), "conflict", {
    name: "template_name_taken",
  });
  await add(admin, { departmentId: world.homeAffairsId });
  await expectRefusal(saveTemplate(admin, typed({ id: 999_999, version: 1, name: "Khác" })), "not_found");
});
