import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { expectOneWinner, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { articleEvents, articleInput } from "@/lib/testing/make-article";
import { useWorld } from "@/lib/testing/use-world";
import { findRevision, listRevisions } from "./list-revisions";
import { restoreRevision } from "./restore";
import { saveArticle } from "./save";

const world = useWorld();

async function twice() {
  const actor = await makePerson("editor", world.rootId);
  const id = await saveArticle(actor, articleInput({ content: "Bản đầu" }));
  await saveArticle(actor, articleInput({ id, version: 1, content: "Bản sau" }));
  return { actor, id };
}

test("an old text becomes the newest revision, and the one between stays", async () => {
  const { actor, id } = await twice();
  await restoreRevision(actor, { id, version: 2, number: 1 });
  expect(await db.article.findUnique({ where: { id } })).toMatchObject({ content: "Bản đầu", version: 3 });
  expect(await listRevisions(actor, id)).toMatchObject([
    { number: 3, restoredFrom: 1 },
    { number: 2, restoredFrom: null },
    { number: 1, restoredFrom: null },
  ]);
  expect(await findRevision(actor, id, 2)).toMatchObject({
    revision: { content: "Bản sau" },
    before: { content: "Bản đầu" },
  });
  expect(await findRevision(actor, id, 1)).toMatchObject({ before: null });
  expect(await findRevision(actor, id, 9)).toBeNull();
  expect(await articleEvents(id)).toEqual(["article.created", "article.saved", "article.restored"]);
});

test("two at once restore once", async () => {
  const { actor, id } = await twice();
  const restore = () => restoreRevision(actor, { id, version: 2, number: 1 });
  await expectOneWinner([restore, restore]);
});

test("a stranger, an unknown revision and an old page are refused", async () => {
  const { actor, id } = await twice();
  const official = await makePerson("official", world.homeAffairsId);
  await expectRefusal(restoreRevision(official, { id, version: 2, number: 1 }), "forbidden");
  await expectRefusal(listRevisions(official, id), "forbidden");
  await expectRefusal(findRevision(official, id, 1), "forbidden");
  await expectRefusal(restoreRevision(actor, { id, version: 2, number: 7 }), "not_found");
  await expectRefusal(restoreRevision(actor, { id, version: 1, number: 1 }), "conflict");
});

test("no revision is ever changed or deleted", async () => {
  const { id } = await twice();
  await expect(db.articleRevision.deleteMany({ where: { articleId: id } })).rejects.toThrow(/never changed/);
  await expect(db.articleRevision.updateMany({ data: { title: "Khác" } })).rejects.toThrow(/never changed/);
});
