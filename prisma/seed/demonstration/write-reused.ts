import type { Transaction } from "@/lib/db";
import type { References } from "./references";
import { operator } from "./staff";
import type { Placed } from "./write-questions";

/** Answers that the hotline gave from published ones, word for word. After the public versions, which they name. */
export async function writeReused(tx: Transaction, references: References, placed: Placed[]): Promise<void> {
  for (const { story, questionId } of placed) {
    const { outcome } = story.spec;
    if (outcome.status !== "reused" || story.answeredAt === undefined) continue;
    const source = placed.find(({ story: { spec } }) => spec.key === outcome.of);
    const published = await tx.publicVersion.findUniqueOrThrow({
      where: { questionId: source?.questionId ?? 0 },
    });
    const at = story.answeredAt;
    const authorId = references.person(operator);
    const version = await tx.answerVersion.create({
      data: { questionId, number: 1, content: published.answer, authorId, createdAt: at },
    });
    await tx.answer.create({
      data: {
        ...{ questionId, answerVersionId: version.id, publicVersionId: published.id },
        ...{ approvedAt: at, releasedAt: at },
      },
    });
  }
}
