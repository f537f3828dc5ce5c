import type { Transaction } from "@/lib/db";
import { plain } from "./plain";
import { editor } from "./staff";
import { news } from "./articles/news";
import { guides } from "./articles/guides";
import { afterWorkingDays, moment, workingDayBefore } from "./work-time";

export async function seedArticles(tx: Transaction, now: Date): Promise<void> {
  const author = await tx.person.findUniqueOrThrow({ where: { email: editor }, select: { id: true } });
  await tx.article.createMany({
    data: [...news, ...guides].map((article) => {
      const { daysAgo, state, ...facts } = article;
      const publishedAt = publicationOf(now, daysAgo);
      const published = publishedAt > now ? ("scheduled" as const) : ("published" as const);
      return {
        ...facts,
        slug: plain(article.title).split(" ").join("-"),
        state: state ?? published,
        publishedAt: state === "draft" ? null : publishedAt,
        createdById: author.id,
        createdAt: moment(workingDayBefore(now, Math.max(daysAgo, 0) + 1), "14:30"),
        updatedAt: publishedAt > now ? now : publishedAt,
      };
    }),
  });
}

function publicationOf(now: Date, daysAgo: number): Date {
  return daysAgo < 0
    ? afterWorkingDays(now, -daysAgo, "08:00")
    : moment(workingDayBefore(now, daysAgo), "08:15");
}
