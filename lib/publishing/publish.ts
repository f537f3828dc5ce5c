import "server-only";
import { publishCitations } from "@/lib/citations/copy";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { indexPublicVersion } from "@/lib/search/index-public-version";
import type { Viewer } from "@/lib/viewer";
import { circumstancesOf } from "./circumstances";
import { isPublishable } from "./policy";
import type { PublicTexts, PublishInput } from "./schema";
import { settle, type ReviewedHit } from "./settle";
import { slugOf } from "./slug";
import { changePublication, openForPublication, type PublicationSubject } from "./subject";

/**
 * Makes the public version, a row of its own with an edited title, question and answer, and indexes it in the same
 * transaction: found by the next search. The asker's name appears only by the asker's wish. What was to be masked is
 * masked here; what was kept is written down with its reason. Refuses (`invalid`) while anything else is found.
 */
export async function publish(actor: Viewer, input: PublishInput): Promise<{ slug: string }> {
  return transaction(async (tx) => {
    const question = await openForPublication(tx, actor, input);
    if (!isPublishable(question)) throw new AppError("conflict", { reason: "not_publishable" });
    const { texts, hits, open } = settle(input, input.decisions ?? [], await circumstancesOf(tx, question));
    if (open.length > 0) throw personalDataIn(open);
    await changePublication(tx, actor, question, { to: "published" });
    const { id, slug } = await write(tx, question, texts, actor.personId);
    await keep(tx, id, { hits, keptById: actor.personId });
    await publishCitations(tx, question.id, id);
    await indexPublicVersion(tx, id);
    await record(tx, {
      type: "question.published",
      questionId: question.id,
      actorId: actor.personId,
      departmentId: question.leadDepartmentId,
      data: { publicVersionId: id, kept: hits.length },
    });
    return { slug };
  });
}

function personalDataIn(open: readonly ReviewedHit[]): AppError {
  return new AppError("invalid", {
    fields: Object.fromEntries(open.map(({ field }) => [field, "personal_data_found"])),
    params: { found: open.map(({ text }) => text).join(", ") },
  });
}

async function keep(
  tx: Transaction,
  publicVersionId: number,
  { hits, keptById }: { hits: readonly ReviewedHit[]; keptById: number },
): Promise<void> {
  await tx.keptPersonalData.createMany({
    data: hits.map(({ field, kind, text, reason }) => ({
      ...{ publicVersionId, field, kind, text, reason, keptById },
      createdAt: now(),
    })),
  });
}

/** Published again after having been taken down, a question keeps its address. */
async function write(
  tx: Transaction,
  question: PublicationSubject,
  { title, content, answer }: PublicTexts,
  madeById: number,
): Promise<{ id: number; slug: string }> {
  const at = now();
  const shown = {
    title,
    content,
    answer,
    askerName: question.visibility === "named" ? (question.citizen?.name ?? null) : null,
    topicId: question.topicId,
    departmentId: question.leadDepartmentId,
    departmentName: question.leadDepartment?.name ?? "",
    askedAt: question.submittedAt,
    answeredAt: question.answeredAt,
    publishedAt: at,
    unpublishedAt: null,
    unpublishReason: null,
    madeById,
    updatedAt: at,
  };
  return tx.publicVersion.upsert({
    where: { questionId: question.id },
    create: { ...shown, questionId: question.id, slug: slugOf(title, question.code) },
    update: shown,
    select: { id: true, slug: true },
  });
}
