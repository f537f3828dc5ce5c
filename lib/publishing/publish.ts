import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { indexPublicVersion } from "@/lib/search/index-public-version";
import type { Viewer } from "@/lib/viewer";
import { findPersonalData } from "./guard";
import { isPublishable } from "./policy";
import type { PublishInput } from "./schema";
import { slugOf } from "./slug";
import { changePublication, openForPublication, type PublicationSubject } from "./subject";

/**
 * Makes the public version, a row of its own with an edited title, question and answer, and indexes it in the same
 * transaction: found by the next search. The asker's name appears only by the asker's wish.
 * Refuses (`invalid`) while identity numbers, phone numbers or e-mail addresses stand in it.
 */
export async function publish(actor: Viewer, input: PublishInput): Promise<{ slug: string }> {
  return transaction(async (tx) => {
    const question = await openForPublication(tx, actor, input);
    if (!isPublishable(question)) throw new AppError("conflict", { reason: "not_publishable" });
    await refusePersonalData(tx, input);
    await changePublication(tx, question, "published");
    const { id, slug } = await write(tx, question, input, actor.personId);
    await indexPublicVersion(tx, id);
    await record(tx, {
      type: "question.published",
      questionId: question.id,
      actorId: actor.personId,
      departmentId: question.leadDepartmentId,
      data: { publicVersionId: id },
    });
    return { slug };
  });
}

async function refusePersonalData(tx: Transaction, { title, content, answer }: PublishInput): Promise<void> {
  const contacts = await tx.contact.findMany({ where: { active: true }, select: { value: true } });
  const published = contacts.map(({ value }) => value);
  const texts = Object.entries({ title, content, answer });
  const hits = texts.flatMap(([field, text]) =>
    findPersonalData(text, published).map((hit) => ({ field, hit })),
  );
  if (hits.length === 0) return;
  throw new AppError("invalid", {
    fields: Object.fromEntries(hits.map(({ field }) => [field, "personal_data_found"])),
    params: { found: hits.map(({ hit }) => hit.text).join(", ") },
  });
}

/** Published again after having been taken down, a question keeps its address. */
async function write(
  tx: Transaction,
  question: PublicationSubject,
  { title, content, answer }: PublishInput,
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
