import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { useDatabase } from "@/lib/testing/database";
import { listServiceTopics } from "./list-topics";

useDatabase();

it("names the topics with most services, and how many each has that may be applied for", async () => {
  const land = await db.topic.create({ data: { slug: "dat-dai", name: "Đất đai", nameEn: "Land" } });
  const work = await db.topic.create({ data: { slug: "lao-dong", name: "Lao động", nameEn: "Labour" } });
  await db.topic.create({ data: { slug: "y-te", name: "Y tế", nameEn: "Health" } });
  const service = (code: string, topicId: number, active = true) => ({
    ...{ code, slug: code, title: code, topicId, active },
  });
  await db.service.createMany({
    data: [
      service("1.001", land.id),
      service("1.002", work.id),
      service("1.003", work.id),
      service("1.004", land.id, false),
      service("1.005", land.id, false),
    ],
  });
  expect(await listServiceTopics(5)).toEqual([
    { slug: "lao-dong", name: "Lao động", nameEn: "Labour", count: 2 },
    { slug: "dat-dai", name: "Đất đai", nameEn: "Land", count: 1 },
  ]);
  expect(await listServiceTopics(1)).toHaveLength(1);
});
