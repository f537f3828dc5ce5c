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

/** Whether the link at the end of a follower's letters still ends anything; null for a link that is not ours. */
export async function findFollowing(token: string): Promise<{ following: boolean } | null> {
  const id = readFollowAddress("unfollow", token);
  if (id === null) return null;
  return { following: (await db.follower.count({ where: { id } })) > 0 };
}

/** What the page for following a question shows; "gone" when it was taken down, null when there never was one. */
export async function findFollowable(
  slug: string,
): Promise<{ title: string; meToos: number } | "gone" | null> {
  const version = await db.publicVersion.findUnique({
    where: { slug },
    select: { title: true, unpublishedAt: true, meToo: { select: { count: true } } },
  });
  if (version === null) return null;
  const { title, unpublishedAt, meToo } = version;
  return unpublishedAt === null ? { title, meToos: meToo?.count ?? 0 } : "gone";
}
