import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { articleEvents, articleInput, makePictureUpload, useStorage } from "@/lib/testing/make-article";
import { useWorld } from "@/lib/testing/use-world";
import { findArticleForDesk } from "./find-for-desk";
import { findPreview } from "./find-preview";
import { isPreviewedCover } from "./open-cover";
import { saveArticle } from "./save";
import { revokePreview, sharePreview } from "./share-preview";

const world = useWorld();
useStorage();

async function shared() {
  const actor = await makePerson("editor", world.rootId);
  const named = { coverAlt: "Cảng", coverCaption: "Cảng", uploads: await makePictureUpload() };
  const id = await saveArticle(actor, articleInput(named));
  await sharePreview(actor, id);
  const token = (await findArticleForDesk(actor, id))?.preview?.token ?? "";
  return { actor, id, token };
}

test("whoever has the link sees the article as it is saved, with its picture", async () => {
  const { actor, id, token } = await shared();
  expect(await findPreview(token)).toMatchObject({ title: "Lịch tiếp công dân tháng 12" });
  const { coverId } = await db.article.findUniqueOrThrow({ where: { id } });
  expect(await isPreviewedCover(coverId ?? "", token)).toBe(true);
  const saved = articleInput({ id, version: 1, title: "Đổi", coverAlt: "Cảng", coverCaption: "Cảng" });
  await saveArticle(actor, saved);
  expect(await findPreview(token)).toMatchObject({ title: "Đổi" });
  expect(JSON.stringify(await db.article.findMany())).not.toContain(token);
});

test("a link ends after seven days, when it is revoked, and when another is made", async () => {
  const { actor, id, token } = await shared();
  await sharePreview(actor, id);
  expect(await findPreview(token)).toBeNull();
  const second = (await findArticleForDesk(actor, id))?.preview?.token ?? "";
  expect(await findPreview(second)).not.toBeNull();
  setTestClock(new Date(Date.now() + 7 * 86_400_000 + 60_000).toISOString());
  expect(await findPreview(second)).toBeNull();
  expect((await findArticleForDesk(actor, id))?.preview).toBeNull();
  await sharePreview(actor, id);
  const third = (await findArticleForDesk(actor, id))?.preview?.token ?? "";
  await revokePreview(actor, id);
  await revokePreview(actor, id);
  expect(await findPreview(third)).toBeNull();
  expect((await articleEvents(id)).slice(1)).toEqual([
    ...["article.shared", "article.shared", "article.shared"],
    "article.unshared",
  ]);
});

test("only those who write the news make links, and only to what there is", async () => {
  const { id } = await shared();
  const official = await makePerson("official", world.homeAffairsId);
  await expectRefusal(sharePreview(official, id), "forbidden");
  await expectRefusal(revokePreview(official, id), "forbidden");
  await expectRefusal(findArticleForDesk(official, id), "forbidden");
  await expectRefusal(sharePreview(await makePerson("editor", world.rootId), 999), "not_found");
});
