import "server-only";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { dueDate } from "@/lib/deadlines/due-date";
import { currentCalendar, currentPolicy } from "@/lib/deadlines/queries";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { limit } from "@/lib/rate-limit";
import { codeInRateAddress, opensRating } from "./rate-link";
import type { RatingInput } from "./schema";

export type RateableQuestion = {
  id: number;
  code: string;
  title: string;
  answerId: number;
  answeredAt: Date;
  rated: boolean;
  /** The window is over. */
  closed: boolean;
};

/** The question that a rating link opens; null for a wrong link and before an answer was sent. */
export async function findRateable(address: string): Promise<RateableQuestion | null> {
  const question = await db.question.findUnique({
    where: { code: codeInRateAddress(address) ?? "" },
    select: {
      id: true,
      code: true,
      title: true,
      secretGeneration: true,
      status: true,
      answers: {
        where: { releasedAt: { not: null } },
        orderBy: { id: "desc" },
        take: 1,
        select: { id: true, approvedAt: true, rating: { select: { id: true } } },
      },
    },
  });
  const answer = question?.answers[0];
  if (!question || !answer || question.status === "spam" || !opensRating(address, question)) return null;
  const { id, code, title } = question;
  const answeredAt = answer.approvedAt;
  const closed = (await ratingEnds(answeredAt)) < now();
  return { id, code, title, answerId: answer.id, answeredAt, rated: answer.rating !== null, closed };
}

/** The last instant at which an answer may be rated: policy `rating`, 30 calendar days in Asia/Ho_Chi_Minh. */
async function ratingEnds(answeredAt: Date): Promise<Date> {
  return dueDate(answeredAt, await currentPolicy("rating"), await currentCalendar());
}

/**
 * The citizen's word on the answer, once per answer. Throws `rate_limited`, `not_found` for a wrong link and
 * `conflict` when it was rated before or the 30 days are over.
 */
export async function rate(address: string, { token, level, reason }: RatingInput): Promise<void> {
  await limit("rate", address);
  const question = await findRateable(token);
  if (question === null) throw new AppError("not_found", { reason: "rate_link_wrong" });
  if (question.rated) throw new AppError("conflict", { reason: "rate_twice" });
  if (question.closed) throw new AppError("conflict", { reason: "rate_closed" });
  const { id: questionId, answerId } = question;
  await transaction(async (tx) => {
    // skipDuplicates is `on conflict do nothing`: of two ratings at once, one is written.
    const { count } = await tx.rating.createMany({
      data: [{ questionId, answerId, level, reason, createdAt: now() }],
      skipDuplicates: true,
    });
    if (count === 0) throw new AppError("conflict", { reason: "rate_twice" });
    await record(tx, { type: "question.rated", questionId, actorId: null, data: { level } });
  });
}
