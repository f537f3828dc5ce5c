import "server-only";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForPortal } from "@/lib/events/record-for-portal";
import type { PortalEventType } from "@/lib/events/types";
import { slugOf } from "@/lib/publishing/slug";
import { mustBeComplete, stateAfter, type ArticleState, type ArticleStep } from "./status";
import { writeRevision, type ArticleText } from "./write-revision";

/** An article as it was read; `version` is the lock. */
export type Current = ArticleText & {
  id: number;
  version: number;
  slug: string;
  state: ArticleState;
  scheduledFor: Date | null;
  publishedAt: Date | null;
};

export type Change = {
  step: ArticleStep;
  text: ArticleText;
  /** For the step "schedule". */
  scheduledFor?: Date | null;
  restoredFrom?: number;
};

const eventOf: Record<Exclude<ArticleStep, "save">, PortalEventType> = {
  schedule: "article.scheduled",
  publish: "article.published",
  unschedule: "article.unscheduled",
  archive: "article.archived",
  unpublish: "article.unpublished",
};

/**
 * Changes an article's text and state at once: one row, a revision when a word changed, an event for each of the two.
 * Throws `invalid` for what the public cannot read yet and `conflict` when somebody changed the article meanwhile.
 * Saving what is saved already changes nothing. `actorId` is null for the system.
 */
export async function changeArticle(
  tx: Transaction,
  actorId: number | null,
  current: Current,
  { step, text, scheduledFor = null, restoredFrom }: Change,
): Promise<void> {
  const { id, version } = current;
  const at = now();
  const state = stateAfter(step, current.state);
  if (state === null) throw new AppError("conflict", { reason: "article_step_gone" });
  if (mustBeComplete(state)) refuseIncomplete(text);
  if (step === "schedule") refusePast(scheduledFor, at);
  const edited = restoredFrom !== undefined || textFields.some((field) => text[field] !== current[field]);
  if (step === "save" && !edited) return;
  const { count } = await tx.article.updateMany({
    where: { id, version },
    data: {
      ...text,
      ...placeInTime({ step, state, current, scheduledFor, at }),
      // The address is a promise from the first publication on; until then it follows the title.
      slug: current.publishedAt === null ? slugOf(text.title, String(id)) : current.slug,
      version: { increment: 1 },
      ...(actorId !== null && { updatedById: actorId }),
      updatedAt: at,
    },
  });
  if (count === 0) throw new AppError("conflict", { reason: "article_changed" });
  if (edited) {
    const revision = await writeRevision(tx, { articleId: id, text, savedById: actorId, at, restoredFrom });
    const type = restoredFrom === undefined ? "article.saved" : "article.restored";
    const from = restoredFrom === undefined ? {} : { restoredFrom };
    await recordForPortal(tx, { type, actorId, data: { articleId: id, revision, ...from } });
  }
  if (step === "save") return;
  const until = step === "schedule" && scheduledFor ? { scheduledFor: scheduledFor.toISOString() } : {};
  await recordForPortal(tx, { type: eventOf[step], actorId, data: { articleId: id, ...until } });
}

const textFields = [
  ...(["title", "titleEn", "lead", "leadEn", "content", "contentEn"] as const),
  ...(["categoryId", "author", "coverId", "coverAlt", "coverCaption"] as const),
];

function refuseIncomplete({ lead, content, categoryId }: ArticleText): void {
  const fields = {
    ...(lead === "" && { lead: "article_lead_missing" }),
    ...(content === "" && { content: "article_content_missing" }),
    ...(categoryId === null && { categoryId: "article_category_missing" }),
  };
  if (Object.keys(fields).length > 0) throw new AppError("invalid", { fields });
}

function refusePast(scheduledFor: Date | null, at: Date): void {
  if (scheduledFor === null)
    throw new AppError("invalid", { fields: { scheduledFor: "article_time_missing" } });
  if (scheduledFor <= at) throw new AppError("invalid", { fields: { scheduledFor: "article_time_past" } });
}

type Placing = Pick<Change, "step"> & {
  state: ArticleState;
  current: Current;
  scheduledFor: Date | null;
  at: Date;
};

/** The day of publication is the first one, also after the article was away for a while. */
function placeInTime({ step, state, current, scheduledFor, at }: Placing) {
  if (step === "save") return {};
  return {
    state,
    scheduledFor: state === "scheduled" ? scheduledFor : null,
    publishedAt: state === "published" ? (current.publishedAt ?? at) : current.publishedAt,
    archivedAt: state === "archived" ? at : null,
  };
}
