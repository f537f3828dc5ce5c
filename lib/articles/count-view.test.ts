import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { makePerson } from "@/lib/testing/make";
import { articleInput, makeCategory } from "@/lib/testing/make-article";
import { useWorld } from "@/lib/testing/use-world";
import { withClient } from "@/lib/testing/database";
import { articleViews, countArticleView } from "./count-view";
import { listArticlesForDesk } from "./list-for-desk";
import { saveArticle } from "./save";

const world = useWorld();

test("readers of a published article are counted, of a draft not", async () => {
  const actor = await makePerson("editor", world.rootId);
  const categoryId = await makeCategory();
  const draft = await saveArticle(actor, articleInput());
  const id = await saveArticle(actor, articleInput({ categoryId, step: "publish" }));
  await Promise.all([countArticleView(id), countArticleView(id), countArticleView(id)]);
  expect(await articleViews(id)).toBe(3);
  expect(await countArticleView(draft)).toBeNull();
  expect(await articleViews(draft)).toBeNull();
  // A reader is no change: the editor who has the form open saves without a conflict.
  await saveArticle(actor, articleInput({ id, version: 2, categoryId, content: "Mới" }));
});

test("the editor's list finds by words and counts by state", async () => {
  const actor = await makePerson("editor", world.rootId);
  await saveArticle(actor, articleInput({ title: "Phòng sạt lở" }));
  await saveArticle(actor, articleInput({ categoryId: await makeCategory(), step: "publish" }));
  const all = await listArticlesForDesk(actor, { q: "", page: 1 });
  expect(all).toMatchObject({
    all: 2,
    total: 2,
    counts: { draft: 1, published: 1, scheduled: 0, archived: 0 },
  });
  const found = await listArticlesForDesk(actor, { q: "sat lo", state: "draft", page: 1 });
  expect(found.articles.map(({ title }) => title)).toEqual(["Phòng sạt lở"]);
  expect((await listArticlesForDesk(actor, { q: "sat lo", state: "published", page: 1 })).articles).toEqual(
    [],
  );
});

test("the portal hears of what its readers see, and of a take-down by name; not of drafts and readers", async () => {
  const heard: string[] = [];
  const actor = await makePerson("editor", world.rootId);
  const categoryId = await makeCategory();
  const id = await saveArticle(actor, articleInput({ categoryId }));
  await withClient(async (client) => {
    client.on("notification", ({ payload }) => {
      const { type } = JSON.parse(payload ?? "{}") as { type: string };
      if (type === "portal.changed" || type === "article.unpublished") heard.push(type);
    });
    await client.query("listen hoidap");
    const step = (version: number, more: Record<string, unknown>) =>
      saveArticle(actor, articleInput({ id, version, categoryId, ...more }));
    await step(1, { content: "Nháp khác" });
    await client.query("select 1");
    expect(heard).toEqual([]);
    await step(2, { content: "Nháp khác", step: "publish" });
    await client.query("select 1");
    expect(heard).toEqual(["portal.changed"]);
    await countArticleView(id);
    await step(3, { content: "Nháp khác", step: "unpublish" });
    await client.query("select 1");
    expect(heard.slice(1).sort()).toEqual(["article.unpublished", "portal.changed"]);
  });
  expect(await db.article.count()).toBe(1);
});
