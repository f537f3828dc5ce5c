import { expect, describe, it } from "vitest";
import { db } from "@/lib/db";
import { expectOneWinner, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import {
  articleEvents,
  articleInput,
  makeCategory,
  makePictureUpload,
  useStorage,
} from "@/lib/testing/make-article";
import { useWorld } from "@/lib/testing/use-world";
import { isPublicCover } from "./open-cover";
import { saveArticle } from "./save";

const world = useWorld();
useStorage();

const editor = () => makePerson("editor", world.rootId);
const read = (id: number) => db.article.findUniqueOrThrow({ where: { id } });
const revisions = (articleId: number) => db.articleRevision.count({ where: { articleId } });

describe("a new article", () => {
  it("is a draft with its first revision, an event and an address made from its title", async () => {
    const id = await saveArticle(await editor(), articleInput());
    expect(await read(id)).toMatchObject({
      state: "draft",
      version: 1,
      publishedAt: null,
      slug: `lich-tiep-cong-dan-thang-12-${String(id)}`,
    });
    expect(await revisions(id)).toBe(1);
    expect(await articleEvents(id)).toEqual(["article.created"]);
  });

  it("may be published at once, when it is complete", async () => {
    const actor = await editor();
    await expectRefusal(saveArticle(actor, articleInput({ step: "publish", lead: "" })), "invalid", {
      lead: "article_lead_missing",
      categoryId: "article_category_missing",
    });
    expect(await db.article.count()).toBe(0);
    const categoryId = await makeCategory();
    const id = await saveArticle(actor, articleInput({ step: "publish", categoryId }));
    expect(await articleEvents(id)).toEqual(["article.created", "article.published"]);
    expect(await revisions(id)).toBe(1);
  });

  it("is nobody's but an editor's or an admin's to write", async () => {
    for (const role of ["official", "leader", "coordinator", "operator"] as const)
      await expectRefusal(saveArticle(await makePerson(role, world.rootId), articleInput()), "forbidden");
    await saveArticle(await makePerson("admin", world.rootId), articleInput());
    expect(await db.article.count()).toBe(1);
  });
});

describe("saving", () => {
  it("adds a revision for each text and none for the same text", async () => {
    const actor = await editor();
    const id = await saveArticle(actor, articleInput());
    await saveArticle(actor, articleInput({ id, version: 1 }));
    expect(await revisions(id)).toBe(1);
    await saveArticle(actor, articleInput({ id, version: 1, content: "Khác" }));
    expect(await read(id)).toMatchObject({ content: "Khác", version: 2, updatedById: actor.personId });
    expect(await revisions(id)).toBe(2);
    expect(await articleEvents(id)).toEqual(["article.created", "article.saved"]);
  });

  it("has one winner when two save at once; the other text is neither lost nor mixed in", async () => {
    const [one, other] = [await editor(), await editor()];
    const id = await saveArticle(one, articleInput());
    await expectOneWinner([
      () => saveArticle(one, articleInput({ id, version: 1, content: "Bản A" })),
      () => saveArticle(other, articleInput({ id, version: 1, content: "Bản B" })),
    ]);
    expect(await revisions(id)).toBe(2);
  });

  it("follows the title with the address until the first publication, and never after", async () => {
    const actor = await editor();
    const categoryId = await makeCategory();
    const id = await saveArticle(actor, articleInput({ categoryId, title: "Một" }));
    await saveArticle(actor, articleInput({ id, version: 1, categoryId, title: "Hai", step: "publish" }));
    await saveArticle(actor, articleInput({ id, version: 2, categoryId, title: "Ba" }));
    await saveArticle(actor, articleInput({ id, version: 3, categoryId, title: "Bốn", step: "unpublish" }));
    expect(await read(id)).toMatchObject({ title: "Bốn", slug: `hai-${String(id)}`, state: "draft" });
  });

  it("refuses what is gone or unknown", async () => {
    const actor = await editor();
    await expectRefusal(saveArticle(actor, articleInput({ id: 999, version: 1 })), "not_found");
    const wrong = saveArticle(actor, articleInput({ categoryId: 999 }));
    await expectRefusal(wrong, "invalid", { categoryId: "article_category_unknown" });
    const id = await saveArticle(actor, articleInput());
    await expectRefusal(saveArticle(actor, articleInput({ id, version: 1, step: "archive" })), "conflict");
  });
});

describe("the life of an article", () => {
  it("keeps the day of its first publication when it is archived, taken down and published again", async () => {
    const actor = await editor();
    const categoryId = await makeCategory();
    const id = await saveArticle(actor, articleInput({ categoryId, step: "publish" }));
    const { publishedAt } = await read(id);
    const step = async (version: number, name: string) =>
      saveArticle(actor, articleInput({ id, version, categoryId, step: name }));
    await step(1 + 1, "archive");
    const archived = await read(id);
    expect(archived).toMatchObject({ state: "archived", publishedAt });
    expect(archived.archivedAt).not.toBeNull();
    await step(3, "publish");
    await step(4, "unpublish");
    expect(await read(id)).toMatchObject({ state: "draft", publishedAt, archivedAt: null });
    expect(await articleEvents(id)).toEqual([
      "article.created",
      "article.published",
      "article.archived",
      "article.published",
      "article.unpublished",
    ]);
  });

  it("cannot be made unreadable while it is read", async () => {
    const actor = await editor();
    const categoryId = await makeCategory();
    const id = await saveArticle(actor, articleInput({ categoryId, step: "publish" }));
    await expectRefusal(
      saveArticle(actor, articleInput({ id, version: 2, categoryId, content: "" })),
      "invalid",
      {
        content: "article_content_missing",
      },
    );
  });
});

describe("a cover", () => {
  const named = { coverAlt: "Cầu cảng", coverCaption: "Cầu cảng buổi sáng" };

  it("is public exactly as long as its article is", async () => {
    const actor = await editor();
    const categoryId = await makeCategory();
    const uploads = await makePictureUpload();
    const id = await saveArticle(actor, articleInput({ ...named, uploads, categoryId }));
    const { coverId } = await read(id);
    expect(await isPublicCover(coverId ?? "")).toBe(false);
    await saveArticle(actor, articleInput({ ...named, id, version: 1, categoryId, step: "publish" }));
    expect(await isPublicCover(coverId ?? "")).toBe(true);
    await saveArticle(actor, articleInput({ ...named, id, version: 2, categoryId, step: "unpublish" }));
    expect(await isPublicCover(coverId ?? "")).toBe(false);
  });

  it("stays with its article, and goes with its words when it is taken off", async () => {
    const actor = await editor();
    const id = await saveArticle(actor, articleInput({ ...named, uploads: await makePictureUpload() }));
    const unnamed = saveArticle(actor, articleInput({ id, version: 1, coverCaption: "Cảng" }));
    await expectRefusal(unnamed, "invalid", { coverAlt: "article_cover_alt_missing" });
    await saveArticle(actor, articleInput({ ...named, id, version: 1, removeCover: "yes" }));
    expect(await read(id)).toMatchObject({ coverId: null, coverAlt: "", coverCaption: "" });
  });
});
