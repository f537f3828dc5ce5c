import type { Transaction } from "@/lib/db";
import { editor } from "./staff";
import type { References } from "./references";
import type { Story } from "./story";

/** Draft, versions handed in, approvals, the answer sent, and what the citizen thought of it. */
export async function writeAnswers(
  tx: Transaction,
  references: References,
  story: Story,
  questionId: number,
): Promise<void> {
  if (story.draft !== undefined) {
    const { author, content, at, version } = story.draft;
    await tx.draft.create({
      data: { questionId, authorId: references.person(author), content, updatedAt: at, version },
    });
  }
  for (const [index, { author, content, at, approval }] of story.answerVersions.entries()) {
    const { id: answerVersionId } = await tx.answerVersion.create({
      data: { questionId, number: index + 1, authorId: references.person(author), content, createdAt: at },
      select: { id: true },
    });
    if (approval === undefined) continue;
    const { by, decision, reasonCode, comment } = approval;
    const personId = references.person(by);
    await tx.approval.create({
      data: { answerVersionId, personId, decision, reasonCode, comment, createdAt: approval.at },
    });
    if (decision === "approved")
      await writeSent(tx, story, { questionId, answerVersionId, personId, at: approval.at });
  }
}

async function writeSent(
  tx: Transaction,
  { rating }: Story,
  sent: { questionId: number; answerVersionId: number; personId: number; at: Date },
): Promise<void> {
  const { questionId, answerVersionId, personId, at } = sent;
  const { id: answerId } = await tx.answer.create({
    data: {
      questionId,
      answerVersionId,
      approvedById: personId,
      approvedAt: at,
      releasedAt: new Date(at.getTime() + 10_000),
    },
    select: { id: true },
  });
  if (rating === undefined) return;
  await tx.rating.create({
    data: { questionId, answerId, level: rating.level, reason: rating.reason, createdAt: rating.at },
  });
}

/** The public's row; the asker is named only when they wished it. Returns its id. */
export async function writePublicVersion(
  tx: Transaction,
  references: References,
  story: Story,
  { questionId, slug }: { questionId: number; slug: string },
): Promise<number | null> {
  const { spec, published } = story;
  const { outcome } = spec;
  if (published === undefined || !("publication" in outcome) || story.leadDepartment === undefined)
    return null;
  const { id } = await tx.publicVersion.create({
    data: {
      questionId,
      slug,
      title: outcome.edited?.title ?? spec.title,
      content: outcome.edited?.content ?? spec.content,
      answer: outcome.answer,
      askerName: spec.visibility === "named" ? spec.asker : null,
      topicId: spec.topic === undefined ? null : references.topic(spec.topic),
      departmentId: references.department(story.leadDepartment),
      departmentName: references.departmentName(story.leadDepartment),
      askedAt: story.submittedAt,
      answeredAt: story.answeredAt ?? null,
      publishedAt: published.at,
      unpublishedAt: published.unpublishedAt ?? null,
      unpublishReason: published.reason ?? null,
      madeById: references.person(editor),
      updatedAt: published.unpublishedAt ?? published.at,
      publicView: { create: { count: outcome.views ?? 12 + story.pace * 17 } },
    },
    select: { id: true },
  });
  return id;
}
