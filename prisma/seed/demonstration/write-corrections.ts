import type { Transaction } from "@/lib/db";
import type { References } from "./references";
import type { Placed } from "./write-questions";

/** Corrections that were sent: the decision, the new answer beside the first one, and the reason. */
export async function writeCorrections(
  tx: Transaction,
  references: References,
  placed: Placed[],
): Promise<void> {
  for (const { story, questionId } of placed) {
    const index = story.answerVersions.findIndex(({ correction }) => correction !== undefined);
    const told = story.answerVersions[index];
    if (told?.correction === undefined || told.approval === undefined) continue;
    const { approval, correction: reason, author, at: createdAt } = told;
    const { id: answerVersionId } = await tx.answerVersion.findFirstOrThrow({
      where: { questionId, number: index + 1 },
    });
    const corrected = await tx.answer.findFirstOrThrow({ where: { questionId }, orderBy: { id: "desc" } });
    const personId = references.person(approval.by);
    await tx.approval.create({
      data: { answerVersionId, personId, decision: "approved", createdAt: approval.at },
    });
    await tx.answer.create({
      data: {
        ...{ questionId, answerVersionId, correctsId: corrected.id, approvedById: personId },
        ...{ approvedAt: approval.at, releasedAt: approval.at },
      },
    });
    await tx.correction.create({
      data: {
        ...{ questionId, answerVersionId, reason, createdAt, sentAt: approval.at },
        proposedById: references.person(author),
      },
    });
  }
}
