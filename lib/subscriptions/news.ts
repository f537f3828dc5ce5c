import "server-only";
import { db } from "@/lib/db";
import { newsTerms, type News } from "./matching";

/** More new answers than that a day nobody reads; an import brings its answers with the dates of their time. */
const most = 2_000;

export type DatedNews = News & { publishedAt: Date };

/** What was published from one instant to another and still is, newest first. */
export async function listNews(from: Date, until: Date): Promise<DatedNews[]> {
  const versions = await db.publicVersion.findMany({
    where: { unpublishedAt: null, publishedAt: { gte: from, lt: until } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: most,
    select: {
      ...{ id: true, topicId: true, departmentId: true, publishedAt: true },
      ...{ title: true, content: true, answer: true },
    },
  });
  return versions.map(({ title, content, answer, ...version }) => ({
    ...version,
    terms: newsTerms([title, content, answer]),
  }));
}
