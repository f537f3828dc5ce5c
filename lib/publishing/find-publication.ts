import "server-only";
import { db } from "@/lib/db";
import { deadlineState, type DeadlineState } from "@/lib/deadlines/status";
import { momentNow } from "@/lib/questions/moment";
import type { Viewer } from "@/lib/viewer";
import { circumstancesOf } from "./circumstances";
import { isLive, isPublishable, isReturnable, mayHandlePublication, mayRequestPublication } from "./policy";
import type { PublicTexts } from "./schema";
import { settle, type ReviewedHit } from "./settle";
import { findForPublication, type PublicationSubject } from "./subject";

export type PublicationVerb = "publish" | "unpublish" | "decline" | "return" | "request";

/** What the desk's page about one question shows of its publication. */
export type Publication = {
  actions: PublicationVerb[];
  isLive: boolean;
  /** Only while it waits for publication. */
  due: { at: Date; state: DeadlineState } | null;
  returns: PublicationReturnEntry[];
  /** Where the editor begins, with what the guard finds in it; null when there is nothing to publish. */
  start: { texts: PublicTexts; hits: ReviewedHit[] } | null;
  kept: { field: string; kind: string; text: string; reason: string; name: string; at: Date }[];
};
export type PublicationReturnEntry = {
  id: number;
  reason: string;
  returnedBy: string;
  at: Date;
  reply: string;
  closedBy: string | null;
  closedAt: Date | null;
};

/** Null for whoever has nothing to do with the publication of this question. */
export async function findPublication(viewer: Viewer, code: string): Promise<Publication | null> {
  const [question, moment] = await Promise.all([findForPublication(db, viewer, code), momentNow()]);
  if (question === null) return null;
  const mayDecide = mayHandlePublication(viewer, question);
  if (!mayDecide && !mayRequestPublication(viewer, question)) return null;
  const { publication, publicationDueAt: at } = question;
  const state = publication === "queued" ? deadlineState(at, moment.at, moment.soonUntil) : null;
  const [returns, start, kept] = await Promise.all([
    returnsOf(question.id),
    mayDecide && isPublishable(question) ? startOf(question) : null,
    mayDecide ? keptOf(question) : [],
  ]);
  return {
    actions: actionsOn(viewer, question),
    isLive: isLive(question),
    due: at === null || state === null ? null : { at, state },
    ...{ returns, start, kept },
  };
}

function actionsOn(viewer: Viewer, question: PublicationSubject): PublicationVerb[] {
  const { publication } = question;
  const request: PublicationVerb[] =
    publication === "returned" && mayRequestPublication(viewer, question) ? ["request"] : [];
  if (!mayHandlePublication(viewer, question)) return request;
  const live = isLive(question);
  const publishable = isPublishable(question);
  return [
    ...(publishable ? (["publish"] as const) : []),
    ...(isReturnable(question) ? (["return"] as const) : []),
    ...(publishable && !live && publication !== "not_for_publication" && publication !== "unpublished"
      ? (["decline"] as const)
      : []),
    ...(live ? (["unpublish"] as const) : []),
    ...request,
  ];
}

/**
 * Taken down and published again, a question begins with what was edited, not with what had to be edited out;
 * only an answer that was corrected since begins with its new text.
 */
async function startOf(question: PublicationSubject): Promise<Publication["start"]> {
  const sent = question.answers[0];
  if (sent === undefined) return null;
  const { publicVersion: made } = question;
  const isCorrected = made !== null && sent.releasedAt !== null && sent.releasedAt > made.publishedAt;
  const texts = {
    title: made?.title ?? question.title,
    content: made?.content ?? question.content,
    answer: made === null || isCorrected ? sent.answerVersion.content : made.answer,
  };
  return { texts, hits: settle(texts, [], await circumstancesOf(db, question)).hits };
}

async function returnsOf(questionId: number): Promise<PublicationReturnEntry[]> {
  const returns = await db.publicationReturn.findMany({
    where: { questionId },
    orderBy: { id: "asc" },
    select: {
      id: true,
      reason: true,
      createdAt: true,
      reply: true,
      closedAt: true,
      returnedBy: { select: { name: true } },
      closedBy: { select: { name: true } },
    },
  });
  return returns.map(({ returnedBy, closedBy, createdAt: at, ...entry }) => {
    return { ...entry, at, returnedBy: returnedBy.name, closedBy: closedBy?.name ?? null };
  });
}

/** What stands in the public version although the guard found it. */
async function keptOf({ publicVersion }: PublicationSubject): Promise<Publication["kept"]> {
  if (publicVersion === null) return [];
  const kept = await db.keptPersonalData.findMany({
    where: {
      publicVersionId: publicVersion.id,
      createdAt: { gte: publicVersion.publishedAt },
    },
    orderBy: { id: "asc" },
    select: {
      field: true,
      kind: true,
      text: true,
      reason: true,
      createdAt: true,
      keptBy: { select: { name: true } },
    },
  });
  return kept.map(({ keptBy, createdAt: at, ...entry }) => ({ ...entry, name: keptBy.name, at }));
}
