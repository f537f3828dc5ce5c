import "server-only";
import { db } from "@/lib/db";

/** Whether a question or an article that was public may have been taken down since then. */
export async function takenDownSince(since: Date): Promise<boolean> {
  const [question, article] = await Promise.all([
    db.publicVersion.findFirst({ where: { unpublishedAt: { gte: since } }, select: { id: true } }),
    db.article.findFirst({
      where: { state: { not: "published" }, publishedAt: { not: null }, updatedAt: { gte: since } },
      select: { id: true },
    }),
  ]);
  return question !== null || article !== null;
}
