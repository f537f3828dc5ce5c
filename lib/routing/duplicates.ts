import "server-only";
import { Prisma } from "@/prisma/generated/client";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { questionStatuses, type QuestionStatus } from "@/lib/questions/status";
import { findNeighbours } from "./neighbours";
import type { Reading } from "./reading";

export type Duplicate = {
  code: string;
  title: string;
  status: QuestionStatus;
  submittedAt: Date;
  /** Whole per cent of the words that both have in common. */
  alike: number;
};

const most = 5;
/** Less in common is the same subject, not the same question. */
const leastOverlap = 0.45;
const recentMs = 90 * 86_400_000;

/**
 * Questions of the desk with nearly the same words that are open or came in the last 90 days, most alike first. Ones that were
 * merged, withdrawn or spam lead nowhere and are left out. By the questions as they were asked, published or not.
 */
export async function findDuplicates({ asked, terms }: Reading): Promise<Duplicate[]> {
  const since = new Date(now().getTime() - recentMs);
  const found = await findNeighbours(db, {
    terms,
    exceptId: asked.id,
    learnedOnly: false,
    among: Prisma.sql`q.status not in ('duplicate', 'withdrawn', 'spam') and q.channel <> 'import' and (
      q.submitted_at > ${since}
      or q.status in ('submitted', 'received', 'assigned', 'in_progress', 'needs_info', 'pending_approval'))`,
  });
  return found
    .filter(({ overlap }) => overlap >= leastOverlap)
    .sort((one, other) => other.overlap - one.overlap || other.id - one.id)
    .slice(0, most)
    .map(({ code, title, status, submittedAt, overlap }) => ({
      code,
      title,
      status: questionStatuses.find((known) => known === status) ?? "submitted",
      submittedAt,
      alike: Math.round(100 * overlap),
    }));
}
