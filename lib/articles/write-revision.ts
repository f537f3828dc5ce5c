import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/db";

/** What a revision keeps: everything an editor can write. */
export type ArticleText = {
  title: string;
  titleEn: string | null;
  lead: string;
  leadEn: string;
  content: string;
  contentEn: string;
  categoryId: number | null;
  author: string;
  coverId: string | null;
  coverAlt: string;
  coverCaption: string;
};

/** What a query selects of an article's or a revision's text. */
export const articleText = {
  ...{ title: true, titleEn: true, lead: true, leadEn: true, content: true, contentEn: true },
  ...{ categoryId: true, author: true, coverId: true, coverAlt: true, coverCaption: true },
} as const;

/** The text of an article or revision, without what else a query read with it. */
export function textOf({
  title,
  titleEn,
  lead,
  leadEn,
  content,
  contentEn,
  ...more
}: ArticleText): ArticleText {
  const { categoryId, author, coverId, coverAlt, coverCaption } = more;
  return {
    ...{ title, titleEn: titleEn === "" ? null : titleEn, lead, leadEn, content, contentEn },
    ...{ categoryId, author, coverId, coverAlt, coverCaption },
  };
}

type Saved = {
  articleId: number;
  text: ArticleText;
  savedById: number | null;
  at: Date;
  restoredFrom?: number | undefined;
};

const numberRow = z.tuple([z.object({ number: z.number() })]);

/** Adds the text as the next revision. The caller has changed, and so locked, the article's row. Returns its number. */
export async function writeRevision(
  tx: Transaction,
  { articleId, text, savedById, at, restoredFrom }: Saved,
): Promise<number> {
  const found = await tx.$queryRaw`
    select coalesce(max(number), 0) + 1 as number from article_revisions where article_id = ${articleId}`;
  const [{ number }] = numberRow.parse(found);
  await tx.articleRevision.create({
    data: {
      ...text,
      titleEn: text.titleEn ?? "",
      ...{ articleId, number, savedById, savedAt: at, restoredFrom: restoredFrom ?? null },
    },
  });
  return number;
}
