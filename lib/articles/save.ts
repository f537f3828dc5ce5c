import "server-only";
import { randomUUID } from "node:crypto";
import { now } from "@/lib/clock";
import { db, transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForPortal } from "@/lib/events/record-for-portal";
import { slugOf } from "@/lib/publishing/slug";
import type { Viewer } from "@/lib/viewer";
import { changeArticle, type Current } from "./change";
import { makeCover } from "./make-cover";
import { mayEditArticles } from "./policy";
import type { ArticleInput } from "./schema";
import { articleText, writeRevision, type ArticleText } from "./write-revision";

/**
 * Saves what the editor wrote and takes the step of the button: a new article, or the one named by `id` as it was
 * shown. Returns its id. Throws `forbidden`, `not_found`, `conflict` when somebody changed it meanwhile, and `invalid`
 * with the fields that are wrong or have to be filled in before the public reads it.
 */
export async function saveArticle(actor: Viewer, input: ArticleInput): Promise<number> {
  if (!mayEditArticles(actor)) throw new AppError("forbidden");
  const { id, version, step, scheduledFor } = input;
  await refuseUnknownCategory(input);
  // Drawing takes seconds, so it comes before the transaction; a picture that is not taken in the end is forgotten.
  const upload = input.uploads.at(-1);
  const drawn = upload === undefined ? null : await makeCover(actor, upload);
  return transaction(async (tx) => {
    const current =
      id === null ? await create(tx, actor, written(input, drawn)) : await findCurrent(tx, id, version);
    const text = written(input, drawn ?? (input.removeCover ? null : current.coverId));
    await changeArticle(tx, actor.personId, current, { step, text, scheduledFor });
    return current.id;
  });
}

/** A draft with its first revision. The id is part of the address, so that two articles may have one title. */
async function create(tx: Transaction, { personId }: Viewer, text: ArticleText): Promise<Current> {
  const at = now();
  const { id } = await tx.article.create({
    data: {
      ...{ ...text, slug: randomUUID(), createdAt: at, updatedAt: at },
      ...{ createdById: personId, updatedById: personId },
    },
    select: { id: true },
  });
  await tx.article.update({ where: { id }, data: { slug: slugOf(text.title, String(id)) } });
  await writeRevision(tx, { articleId: id, text, savedById: personId, at });
  await recordForPortal(tx, { type: "article.created", actorId: personId, data: { articleId: id } });
  return findCurrent(tx, id, 1);
}

/** With a picture come its description and its caption; without one there are none. */
function written(input: ArticleInput, coverId: string | null): ArticleText {
  const { title, titleEn, lead, leadEn, content, contentEn, categoryId, author, coverAlt, coverCaption } =
    input;
  if (coverId !== null) refuseUnnamedCover(input);
  return {
    ...{
      title,
      titleEn: titleEn === "" ? null : titleEn,
      lead,
      leadEn,
      content,
      contentEn,
      categoryId,
      author,
    },
    ...{
      coverId,
      coverAlt: coverId === null ? "" : coverAlt,
      coverCaption: coverId === null ? "" : coverCaption,
    },
  };
}

function refuseUnnamedCover({ coverAlt, coverCaption }: ArticleInput): void {
  const fields = {
    ...(coverAlt === "" && { coverAlt: "article_cover_alt_missing" }),
    ...(coverCaption === "" && { coverCaption: "article_cover_caption_missing" }),
  };
  if (Object.keys(fields).length > 0) throw new AppError("invalid", { fields });
}

/** A retired category stays where it is and comes to no other article. */
async function refuseUnknownCategory({ id, categoryId }: ArticleInput): Promise<void> {
  if (categoryId === null) return;
  const kept = id === null ? [] : [{ articles: { some: { id } } }];
  const where = { id: categoryId, OR: [{ retiredAt: null }, ...kept] };
  if ((await db.articleCategory.count({ where })) > 0) return;
  throw new AppError("invalid", { fields: { categoryId: "article_category_unknown" } });
}

/** The article as it was shown. */
export async function findCurrent(tx: Transaction, id: number, version: number): Promise<Current> {
  const current = await tx.article.findUnique({
    where: { id },
    select: {
      ...articleText,
      ...{ id: true, version: true, slug: true, state: true, scheduledFor: true, publishedAt: true },
    },
  });
  if (current === null) throw new AppError("not_found", { reason: "article_unknown" });
  if (current.version !== version) throw new AppError("conflict", { reason: "article_changed" });
  return current;
}
