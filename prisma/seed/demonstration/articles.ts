import type { Transaction } from "@/lib/db";
import { keepCover } from "@/lib/articles/make-cover";
import type { Cover } from "@/lib/articles/status";
import { writeRevision, type ArticleText } from "@/lib/articles/write-revision";
import { plain } from "./plain";
import { editor } from "./staff";
import { digital } from "./articles/digital";
import type { ArticleFacts } from "./articles/facts";
import { guides } from "./articles/guides";
import { news } from "./articles/news";
import { province } from "./articles/province";
import { scene, type SceneName } from "./articles/scenes";
import { afterWorkingDays, moment, workingDayBefore } from "./work-time";

const all: readonly ArticleFacts[] = [...news, ...guides, ...province, ...digital];

export type DrawnCovers = ReadonlyMap<SceneName, Cover>;

/** Draws the pictures and keeps their files; takes seconds, so it comes before the transaction. */
export async function drawCovers(): Promise<DrawnCovers> {
  const scenes = new Set(all.flatMap(({ cover }) => cover?.scene ?? []));
  const drawn = new Map<SceneName, Cover>();
  for (const name of scenes) {
    const cover = await keepCover(Buffer.from(scene(name)));
    if (cover === null) throw new Error(`the picture ${name} cannot be drawn`);
    drawn.set(name, cover);
  }
  return drawn;
}

/** Articles of every state. Those whose picture was not drawn come without one. */
export async function seedArticles(tx: Transaction, now: Date, covers: DrawnCovers): Promise<void> {
  const author = await tx.person.findUniqueOrThrow({ where: { email: editor }, select: { id: true } });
  const categories = await tx.articleCategory.findMany({ select: { id: true, name: true } });
  await tx.cover.createMany({
    data: [...covers.values()].map((cover) => ({ ...cover, madeById: author.id, createdAt: now })),
  });
  for (const facts of all) {
    const at = publicationOf(now, facts.daysAgo);
    const state = facts.state ?? (at > now ? ("scheduled" as const) : ("published" as const));
    const text = textOf(facts, categories, covers);
    const changedAt = at > now ? now : at;
    const article = await tx.article.create({
      data: {
        ...{ ...text, state, views: facts.views, slug: plain(facts.title).split(" ").join("-") },
        scheduledFor: state === "scheduled" ? at : null,
        publishedAt: state === "published" || state === "archived" ? at : null,
        archivedAt: state === "archived" ? moment(workingDayBefore(now, 8), "09:00") : null,
        ...{ createdById: author.id, updatedById: author.id, updatedAt: changedAt },
        createdAt: moment(workingDayBefore(now, Math.max(facts.daysAgo, 0) + 1), "14:30"),
      },
      select: { id: true },
    });
    await writeRevision(tx, { articleId: article.id, text, savedById: author.id, at: changedAt });
  }
}

function textOf(
  facts: ArticleFacts,
  categories: readonly { id: number; name: string }[],
  covers: DrawnCovers,
): ArticleText {
  const { title, titleEn, lead, content, english, author, cover } = facts;
  const picture = cover === undefined ? undefined : covers.get(cover.scene);
  return {
    ...{ title, titleEn, lead, content, author },
    leadEn: english?.lead ?? "",
    contentEn: english?.content ?? "",
    categoryId: categories.find(({ name }) => name === facts.category)?.id ?? null,
    coverId: picture?.id ?? null,
    coverAlt: picture === undefined ? "" : (cover?.alt ?? ""),
    coverCaption: picture === undefined ? "" : (cover?.caption ?? ""),
  };
}

function publicationOf(now: Date, daysAgo: number): Date {
  return daysAgo < 0
    ? afterWorkingDays(now, -daysAgo, "08:00")
    : moment(workingDayBefore(now, daysAgo), "08:15");
}
