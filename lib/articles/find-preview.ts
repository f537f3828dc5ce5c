import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { hashSecret } from "@/lib/secrets";

/** The article, as it is saved, that a living preview link shows; null for any other token. */
export async function findPreview(token: string) {
  const found = await db.article.findUnique({
    where: { previewHash: hashSecret(token), previewUntil: { gt: now() } },
    select: {
      ...{ title: true, titleEn: true, lead: true, leadEn: true, content: true, contentEn: true },
      ...{ author: true, state: true, publishedAt: true, scheduledFor: true, previewUntil: true },
      ...{ coverAlt: true, coverCaption: true },
      category: { select: { name: true, nameEn: true } },
      cover: { select: { id: true, width: true, height: true, widths: true } },
    },
  });
  if (found === null) return null;
  const { category, ...article } = found;
  return { ...article, category: category?.name ?? "", categoryEn: category?.nameEn ?? null };
}
