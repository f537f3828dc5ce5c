import type { Transaction } from "@/lib/db";
import type { References } from "./references";
import type { Placed } from "./write-questions";

/** Versions handed in, what the leaders said to them, the answers sent, and what the citizens thought of those. */
export async function writeAnswers(tx: Transaction, references: References, placed: Placed[]): Promise<void> {
  const told = placed.flatMap(({ story, questionId }) =>
    story.answerVersions.map((version, index) => ({
      ...version,
      questionId,
      number: index + 1,
      rating: story.rating,
    })),
  );
  const rows = await tx.answerVersion.createManyAndReturn({
    data: told.map(({ questionId, number, author, content, at }) => {
      return { questionId, number, authorId: references.person(author), content, createdAt: at };
    }),
    select: { id: true, questionId: true, number: true },
  });
  const idOf = new Map(rows.map(({ id, questionId, number }) => [`${questionId}.${number}`, id]));
  const decided = told.flatMap(({ approval, correction, questionId, number, rating }) => {
    const answerVersionId = idOf.get(`${questionId}.${number}`);
    if (approval === undefined || answerVersionId === undefined || correction !== undefined) return [];
    return [{ ...approval, personId: references.person(approval.by), answerVersionId, questionId, rating }];
  });
  await tx.approval.createMany({
    data: decided.map(({ answerVersionId, personId, decision, reasonCode, comment, at }) => {
      return { answerVersionId, personId, decision, reasonCode, comment, createdAt: at };
    }),
  });
  await writeSent(
    tx,
    decided.filter(({ decision }) => decision === "approved"),
  );
}

type Approved = {
  questionId: number;
  answerVersionId: number;
  personId: number;
  at: Date;
  rating: Placed["story"]["rating"];
};

async function writeSent(tx: Transaction, approved: Approved[]): Promise<void> {
  const answers = await tx.answer.createManyAndReturn({
    data: approved.map(({ questionId, answerVersionId, personId, at }) => ({
      questionId,
      answerVersionId,
      approvedById: personId,
      approvedAt: at,
      releasedAt: new Date(at.getTime() + 10_000),
    })),
    select: { id: true, questionId: true },
  });
  const answerOf = new Map(answers.map(({ id, questionId }) => [questionId, id]));
  await tx.rating.createMany({
    data: approved.flatMap(({ questionId, rating }) => {
      const answerId = answerOf.get(questionId);
      if (rating === undefined || answerId === undefined) return [];
      return [{ questionId, answerId, level: rating.level, reason: rating.reason, createdAt: rating.at }];
    }),
  });
}
