import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { listMostAsked } from "./most-asked";

const world = useWorld();

async function published(title: string, { meToo = 0, views = 0, gone = false } = {}) {
  const question = await makeQuestion({ status: "answered", departmentId: world.homeAffairsId });
  const at = new Date("2026-11-23T09:00:00+07:00");
  await db.publicVersion.create({
    data: {
      ...{ questionId: question.id, slug: title, title, content: title, answer: "Trả lời.", publishedAt: at },
      ...(gone ? { unpublishedAt: at, unpublishReason: "Đã cũ" } : {}),
      ...(meToo === 0 ? {} : { meToo: { create: { count: meToo } } }),
      ...(views === 0 ? {} : { publicView: { create: { count: views } } }),
    },
  });
}

it("names what most people have, too; then what was read most; nothing that was taken down", async () => {
  await published("read", { views: 90 });
  await published("shared", { meToo: 2, views: 1 });
  await published("quiet");
  await published("most shared", { meToo: 7 });
  await published("gone", { meToo: 99, views: 99, gone: true });
  const titles = async (count: number) => (await listMostAsked(count)).map(({ title }) => title);
  expect(await titles(3)).toEqual(["most shared", "shared", "read"]);
  expect(await titles(1)).toEqual(["most shared"]);
  expect(await titles(9)).toEqual(["most shared", "shared", "read", "quiet"]);
});
