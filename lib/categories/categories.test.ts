import { expect, test } from "vitest";
import { listCategoryChoices } from "@/lib/articles/list-for-desk";
import { listNewsCategories } from "@/lib/articles/queries";
import { saveArticle } from "@/lib/articles/save";
import { db } from "@/lib/db";
import { expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { articleInput } from "@/lib/testing/make-article";
import { useWorld } from "@/lib/testing/use-world";
import { listCategories } from "./list";
import { moveCategory } from "./move";
import { removeCategory } from "./remove";
import { retireCategory } from "./retire";
import { saveCategory } from "./save";
import { saveCategorySchema } from "./schema";

const world = useWorld();
const editor = () => makePerson("editor", world.rootId);
const form = (name: string, more: Record<string, unknown> = {}) =>
  saveCategorySchema.parse({ name, ...more });

async function add(...names: string[]): Promise<number[]> {
  const actor = await editor();
  for (const name of names) await saveCategory(actor, form(name));
  const rows = await db.articleCategory.findMany({ orderBy: { id: "asc" } });
  return rows.map(({ id }) => id);
}

const names = async () => (await listCategories(await editor())).map(({ name }) => name);
const events = async () =>
  (await db.event.findMany({ where: { type: { startsWith: "category." } }, orderBy: { id: "asc" } })).map(
    ({ type }) => type,
  );

test("a category is added at the end and renamed in both languages; its address stays", async () => {
  const [id = 0] = await add("Thông  báo ", "Cảnh báo");
  const actor = await editor();
  await saveCategory(actor, form("Công bố", { nameEn: "Announcements", id, version: 1 }));
  expect(await names()).toEqual(["Công bố", "Cảnh báo"]);
  expect(await db.articleCategory.findUniqueOrThrow({ where: { id } })).toMatchObject({
    slug: "thong-bao",
    nameEn: "Announcements",
    version: 2,
  });
  await saveCategory(actor, form("Công bố", { nameEn: "Announcements", id, version: 2 }));
  expect(await events()).toEqual(["category.created", "category.created", "category.renamed"]);
});

test("a new name never takes the address of another", async () => {
  const [id = 0] = await add("Thông báo");
  await saveCategory(await editor(), form("Công bố", { id, version: 1 }));
  await add("Thống bảo", "通知", "公告");
  const slugs = (await db.articleCategory.findMany({ orderBy: { id: "asc" } })).map(({ slug }) => slug);
  expect(slugs).toEqual(["thong-bao", "thong-bao-2", "chuyen-muc", "chuyen-muc-2"]);
});

test("two of the same name, a name that somebody changed meanwhile and one that is not there are refused", async () => {
  const [id = 0] = await add("Thông báo", "Cảnh báo");
  const actor = await editor();
  await expectRefusal(saveCategory(actor, form("THÔNG BÁO")), "invalid", { name: "category_name_taken" });
  await saveCategory(actor, form("Thông Báo", { id, version: 1 }));
  await expectRefusal(saveCategory(actor, form("Khác", { id, version: 1 })), "conflict");
  await expectRefusal(saveCategory(actor, form("Khác", { id: 999_999 })), "not_found");
  const twice = [saveCategory(actor, form("Mới")), saveCategory(actor, form("Mới"))];
  const outcomes = await Promise.allSettled(twice);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a category moves up and down, and not beyond the ends", async () => {
  const [one = 0, two = 0, three = 0] = await add("Một", "Hai", "Ba");
  const actor = await editor();
  await moveCategory(actor, { id: three, way: "up" });
  expect(await names()).toEqual(["Một", "Ba", "Hai"]);
  await moveCategory(actor, { id: one, way: "down" });
  expect(await names()).toEqual(["Ba", "Một", "Hai"]);
  await moveCategory(actor, { id: two, way: "down" });
  expect(await names()).toEqual(["Ba", "Một", "Hai"]);
  await Promise.all([
    moveCategory(actor, { id: one, way: "up" }),
    moveCategory(actor, { id: two, way: "up" }),
  ]);
  const rows = await db.articleCategory.findMany({ orderBy: { position: "asc" } });
  expect(rows.map(({ position }) => position)).toEqual([0, 1, 2]);
  expect((await events()).filter((type) => type === "category.moved")).toHaveLength(4);
});

test("a retired category keeps its articles and gets no other", async () => {
  const [id = 0, other = 0] = await add("Thông báo", "Cảnh báo");
  const actor = await editor();
  const article = await saveArticle(actor, articleInput({ categoryId: id, step: "publish" }));
  await retireCategory(actor, { id, retired: true });
  await retireCategory(actor, { id, retired: true });
  const offered = async (present: number | null) =>
    (await listCategoryChoices(present)).map((category) => category.id);
  expect(await offered(null)).toEqual([other]);
  expect(await offered(id)).toEqual([id, other]);
  expect(await listNewsCategories()).toMatchObject([{ slug: "thong-bao", count: 1 }]);
  await expectRefusal(saveArticle(actor, articleInput({ categoryId: id })), "invalid", {
    categoryId: "article_category_unknown",
  });
  await saveArticle(actor, articleInput({ id: article, version: 2, categoryId: id, title: "Sửa tên" }));
  await retireCategory(actor, { id, retired: false });
  expect(await offered(null)).toEqual([id, other]);
  expect((await events()).slice(2)).toEqual(["category.retired", "category.restored"]);
});

test("only a category that no article ever had can be removed", async () => {
  const [id = 0, former = 0, unused = 0] = await add("Thông báo", "Cảnh báo", "Nhầm");
  const actor = await editor();
  const article = await saveArticle(actor, articleInput({ categoryId: former }));
  await saveArticle(actor, articleInput({ id: article, version: 1, categoryId: id }));
  expect(await listCategories(actor)).toMatchObject([
    { name: "Thông báo", articles: 1, isUnused: false },
    { name: "Cảnh báo", articles: 0, isUnused: false },
    { name: "Nhầm", articles: 0, isUnused: true },
  ]);
  await expectRefusal(removeCategory(actor, { id }), "conflict");
  await expectRefusal(removeCategory(actor, { id: former }), "conflict");
  await removeCategory(actor, { id: unused });
  await expectRefusal(removeCategory(actor, { id: unused }), "not_found");
  expect(await names()).toEqual(["Thông báo", "Cảnh báo"]);
  expect((await events()).at(-1)).toBe("category.removed");
});

test("categories are the business of those who write the news", async () => {
  const [id = 0] = await add("Thông báo");
  const coordinator = await makePerson("coordinator", world.rootId);
  await expectRefusal(listCategories(coordinator), "forbidden");
  await expectRefusal(saveCategory(coordinator, form("Khác")), "forbidden");
  await expectRefusal(moveCategory(coordinator, { id, way: "up" }), "forbidden");
  await expectRefusal(retireCategory(coordinator, { id, retired: true }), "forbidden");
  await expectRefusal(removeCategory(coordinator, { id }), "forbidden");
  await saveCategory(await makePerson("admin", world.rootId), form("Khác"));
  expect(await names()).toEqual(["Thông báo", "Khác"]);
});

test.each([
  [{ name: " " }, "name", "category_name_missing"],
  [{ name: "x".repeat(61) }, "name", "category_name_long"],
  [{ name: "x", nameEn: "x".repeat(61) }, "nameEn", "category_name_en_long"],
  [{ name: "x", id: "-1" }, "id", "category_unknown"],
])("%j is refused at %s with %s", (typed, field, message) => {
  expect(saveCategorySchema.safeParse(typed).error?.issues).toMatchObject([{ path: [field], message }]);
});
