import type { Transaction } from "@/lib/db";
import { indexMany } from "@/lib/search/index-public-version";
import { slugOf } from "@/lib/publishing/slug";
import type { References } from "./references";
import { editor } from "./staff";
import type { Placed } from "./write-questions";

/** The public's rows, findable by search; the asker is named only when they wished it. */
export async function writePublicVersions(
  tx: Transaction,
  references: References,
  placed: Placed[],
): Promise<void> {
  const views = new Map<number, number>();
  const data = placed.flatMap((one) => {
    const { spec, published, leadDepartment, ...story } = one.story;
    const { outcome } = spec;
    if (published === undefined || leadDepartment === undefined || outcome.status !== "answered") return [];
    views.set(one.questionId, outcome.views ?? 12 + story.pace * 17);
    const title = outcome.edited?.title ?? spec.title;
    return {
      questionId: one.questionId,
      slug: slugOf(title, one.code),
      title,
      content: outcome.edited?.content ?? spec.content,
      answer: outcome.answer,
      askerName: spec.visibility === "named" ? spec.asker : null,
      topicId: spec.topic === undefined ? null : references.topic(spec.topic),
      departmentId: references.department(leadDepartment),
      departmentName: references.departmentName(leadDepartment),
      askedAt: story.submittedAt,
      answeredAt: story.answeredAt ?? null,
      publishedAt: published.at,
      unpublishedAt: published.unpublishedAt ?? null,
      unpublishReason: published.reason ?? null,
      madeById: references.person(editor),
      updatedAt: published.unpublishedAt ?? published.at,
    };
  });
  const rows = await tx.publicVersion.createManyAndReturn({ data, select: { id: true, questionId: true } });
  await tx.publicView.createMany({
    data: rows.map(({ id, questionId }) => ({ publicVersionId: id, count: views.get(questionId) ?? 0 })),
  });
  await indexMany(
    tx,
    rows.map(({ id }) => id),
  );
}
