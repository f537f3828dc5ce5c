import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForPortal } from "@/lib/events/record-for-portal";
import { hashSecret, linkToken } from "@/lib/secrets";
import type { Viewer } from "@/lib/viewer";
import { mayEditArticles } from "./policy";
import { previewDays } from "./status";

const dayMs = 86_400_000;

/** The token of an article's preview link: recomputed to be shown again, kept by its hash alone. */
export function previewToken(id: number, generation: number): string {
  return linkToken(`article.${String(id)}`, "preview", generation);
}

/**
 * Makes a link that shows the article as it is saved to whoever has it, for seven days, without signing in. The one
 * before stops working. Throws `forbidden` and `not_found`.
 */
export async function sharePreview(actor: Viewer, id: number): Promise<void> {
  await transaction(async (tx) => {
    const { previewGeneration } = await lock(tx, actor, id);
    const generation = previewGeneration + 1;
    await tx.article.update({
      where: { id },
      data: {
        previewGeneration: generation,
        previewHash: hashSecret(previewToken(id, generation)),
        previewUntil: new Date(now().getTime() + previewDays * dayMs),
      },
    });
    await recordForPortal(tx, { type: "article.shared", actorId: actor.personId, data: { articleId: id } });
  });
}

/** Ends the link before its time. Throws `forbidden` and `not_found`. */
export async function revokePreview(actor: Viewer, id: number): Promise<void> {
  await transaction(async (tx) => {
    const { previewHash } = await lock(tx, actor, id);
    if (previewHash === null) return;
    await tx.article.update({ where: { id }, data: { previewHash: null, previewUntil: null } });
    await recordForPortal(tx, { type: "article.unshared", actorId: actor.personId, data: { articleId: id } });
  });
}

/** Two who press at once: the second finds what the first one made, or its own link would not be the one that works. */
async function lock(tx: Parameters<Parameters<typeof transaction>[0]>[0], actor: Viewer, id: number) {
  if (!mayEditArticles(actor)) throw new AppError("forbidden");
  await tx.$queryRaw`select id from articles where id = ${id} for update`;
  const article = await tx.article.findUnique({
    where: { id },
    select: { previewGeneration: true, previewHash: true },
  });
  if (article === null) throw new AppError("not_found", { reason: "article_unknown" });
  return article;
}
