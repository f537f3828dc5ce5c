import "server-only";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { dueDate } from "@/lib/deadlines/due-date";
import { currentCalendar, currentPolicy } from "@/lib/deadlines/queries";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { limit } from "@/lib/rate-limit";
import { reopenEnd } from "./citizen-options";
import { opensRating, readRateAddress } from "./rate-link";
import type { RatingInput } from "./schema";
import { statusAllows } from "./status";

/** Why an answer cannot be rated any more; sentences `rate_<why>` of messages errors. */
export type NotRateable = "twice" | "older" | "reopened" | "closed";

export type RateableQuestion = {
  id: number;
  code: string;
  title: string;
  secretGeneration: number;
  answerId: number;
  answeredAt: Date;
  /** Null while it may be rated. */
  refusal: NotRateable | null;
  /** How it was rated. */
  level: RatingInput["level"] | null;
  /** The last instant for having the answer reconsidered; null when it may not be. */
  reopenUntil: Date | null;
};

/** The answer that a rating link opens; null for a wrong link and before it was sent. */
export async function findRateable(address: string): Promise<RateableQuestion | null> {
  const link = readRateAddress(address);
  const question = await db.question.findUnique({
    where: { code: link?.code ?? "" },
    select: {
      id: true,
      code: true,
      title: true,
      secretGeneration: true,
      status: true,
      reopenCount: true,
      answeredAt: true,
      answers: {
        where: { releasedAt: { not: null } },
        orderBy: { id: "desc" },
        select: {
          id: true,
          approvedAt: true,
          answerVersion: { select: { number: true } },
          rating: { select: { level: true } },
        },
      },
    },
  });
  if (link === null || question === null || question.status === "spam") return null;
  if (!opensRating(address, link, question.secretGeneration)) return null;
  const answer = question.answers.find(({ answerVersion }) => answerVersion.number === link.number);
  if (answer === undefined) return null;
  const { id, code, title, secretGeneration, answers, status } = question;
  return {
    ...{ id, code, title, secretGeneration },
    answerId: answer.id,
    answeredAt: answer.approvedAt,
    refusal: await refusalOf({ ...answer, newest: answers[0]?.id === answer.id, status }),
    level: answer.rating?.level ?? null,
    reopenUntil: await reopenEnd(question),
  };
}

type Candidate = {
  approvedAt: Date;
  rating: object | null;
  newest: boolean;
  status: Parameters<typeof statusAllows>[1];
};

async function refusalOf({ approvedAt, rating, newest, status }: Candidate): Promise<NotRateable | null> {
  if (rating !== null) return "twice";
  if (!newest) return "older";
  if (!statusAllows("rate", status)) return "reopened";
  return (await ratingEnds(approvedAt)) < now() ? "closed" : null;
}

/** The last instant at which an answer may be rated: policy `rating`, 30 calendar days in Asia/Ho_Chi_Minh. */
async function ratingEnds(answeredAt: Date): Promise<Date> {
  return dueDate(answeredAt, await currentPolicy("rating"), await currentCalendar());
}

/**
 * The citizen's word on an answer, once per answer. Throws `rate_limited`, `not_found` for a wrong link and `conflict`
 * when it was rated before, a newer answer was sent, the question is looked at again, or the 30 days are over.
 */
export async function rate(address: string, { token, level, reason }: RatingInput): Promise<void> {
  await limit("rate", address);
  const question = await findRateable(token);
  if (question === null) throw new AppError("not_found", { reason: "rate_link_wrong" });
  if (question.refusal !== null) throw new AppError("conflict", { reason: `rate_${question.refusal}` });
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
