import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { readFollowAddress } from "./link";
import { confirmWithinDays } from "./schema";

const dayMs = 24 * 3_600_000;

export type FollowRequest = {
  id: number;
  questionId: number;
  state: "open" | "confirmed" | "over";
  /** What everybody may read of the question; null when it was taken down. */
  published: { slug: string; title: string } | null;
};

/** What the link of a confirmation letter stands for; null when it opens nothing (any more). */
export async function findFollowRequest(token: string): Promise<FollowRequest | null> {
  const id = readFollowAddress("follow", token);
  if (id === null) return null;
  const follower = await db.follower.findUnique({
    where: { id },
    select: {
      questionId: true,
      createdAt: true,
      confirmedAt: true,
      question: { select: { publicVersion: { select: { slug: true, title: true, unpublishedAt: true } } } },
    },
  });
  if (follower === null) return null;
  const { questionId, createdAt, confirmedAt, question } = follower;
  const isOver = createdAt.getTime() + confirmWithinDays * dayMs < now().getTime();
  const { publicVersion: version } = question;
  return {
    ...{ id, questionId },
    state: confirmedAt !== null ? "confirmed" : isOver ? "over" : "open",
    published: version?.unpublishedAt === null ? { slug: version.slug, title: version.title } : null,
  };
}

/** In which language somebody follows; Vietnamese when the row is gone. */
export async function localeOfFollower(id: number): Promise<string> {
  return (await db.follower.findUnique({ where: { id }, select: { locale: true } }))?.locale ?? "vi";
}
