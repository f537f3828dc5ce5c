import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { expectRefusal } from "@/lib/testing/find";
import { setTestClock } from "@/lib/testing/clock";
import { makePerson } from "@/lib/testing/make";
import { articleEvents, articleInput, makeCategory } from "@/lib/testing/make-article";
import { useWorld } from "@/lib/testing/use-world";
import { publishScheduled } from "./publish-scheduled";
import { saveArticle } from "./save";

const world = useWorld();

async function schedule(scheduledFor: string) {
  const actor = await makePerson("editor", world.rootId);
  const categoryId = await makeCategory();
  const id = await saveArticle(actor, articleInput({ categoryId, scheduledFor, step: "schedule" }));
  return { actor, categoryId, id };
}

const stateOf = async (id: number) => (await db.article.findUniqueOrThrow({ where: { id } })).state;

test("an article is published when its time has come, once, however many look at the clock", async () => {
  setTestClock("2026-11-30T00:00:00Z");
  const { id } = await schedule("2026-12-01T08:00");
  setTestClock("2026-12-01T00:59:59Z");
  expect(await publishScheduled()).toBe(0);
  setTestClock("2026-12-01T01:00:00Z");
  const rounds = await Promise.all([publishScheduled(), publishScheduled(), publishScheduled()]);
  expect(rounds.reduce((sum, count) => sum + count, 0)).toBe(1);
  const article = await db.article.findUniqueOrThrow({ where: { id } });
  expect(article).toMatchObject({ state: "published", scheduledFor: null });
  expect(article.publishedAt?.toISOString().slice(0, 19)).toBe("2026-12-01T01:00:00");
  expect(await articleEvents(id)).toEqual(["article.created", "article.scheduled", "article.published"]);
  const event = await db.event.findFirstOrThrow({ where: { type: "article.published" } });
  expect(event.actorId).toBeNull();
  expect(await db.articleRevision.count({ where: { articleId: id } })).toBe(1);
});

test("a schedule that was cancelled publishes nothing", async () => {
  setTestClock("2026-11-30T00:00:00Z");
  const { actor, categoryId, id } = await schedule("2026-12-01T08:00");
  await saveArticle(actor, articleInput({ id, version: 2, categoryId, step: "unschedule" }));
  setTestClock("2026-12-02T01:00:00Z");
  expect(await publishScheduled()).toBe(0);
  expect(await stateOf(id)).toBe("draft");
});

test("a time is needed and has to be ahead", async () => {
  setTestClock("2026-11-30T00:00:00Z");
  await expectRefusal(schedule("2026-11-30T06:59"), "invalid", { scheduledFor: "article_time_past" });
  await db.articleCategory.deleteMany();
  await expectRefusal(schedule(""), "invalid", { scheduledFor: "article_time_missing" });
});
