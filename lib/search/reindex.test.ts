import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { publishedAnswer } from "@/lib/testing/published-answer";
import { useWorld } from "@/lib/testing/use-world";
import { reindex } from "./reindex";
import { search } from "./search";

const world = useWorld();

test("everything published is indexed anew, once, and nothing that was taken down", async () => {
  const shown = await publishedAnswer(world);
  const { title } = await db.publicVersion.findUniqueOrThrow({ where: { id: shown.publicVersionId } });
  await db.$executeRaw`truncate search_documents, search_terms, search_changes`;
  expect(await reindex(() => undefined)).toBe(1);
  expect(await reindex(() => undefined)).toBe(1);
  expect((await search({ q: title, offset: 0, size: 5 })).ids).toEqual([shown.publicVersionId]);
  expect(await db.$queryRaw`select documents from search_terms where term = 0`).toEqual([{ documents: 1 }]);
  await db.publicVersion.updateMany({ data: { unpublishedAt: new Date() } });
  expect(await reindex(() => undefined)).toBe(0);
});
