import "server-only";
import type { Transaction } from "@/lib/db";

/** What the draft cites belongs to the version handed in, from now on unchanged. */
export async function freezeCitations(
  tx: Transaction,
  questionId: number,
  answerVersionId: number,
): Promise<void> {
  await tx.$executeRaw`
    insert into answer_citations (answer_version_id, document_id, article)
    select ${answerVersionId}::int, document_id, article from draft_citations
    where question_id = ${questionId}::int order by id`;
}

/** A correction cites what the answer cites that it corrects. */
export async function copyCitations(tx: Transaction, from: number, to: number): Promise<void> {
  await tx.$executeRaw`
    insert into answer_citations (answer_version_id, document_id, article)
    select ${to}::int, document_id, article from answer_citations
    where answer_version_id = ${from}::int order by id`;
}

/** The public version cites what the answer cites that was sent last; rows of its own, as its texts are. */
export async function publishCitations(
  tx: Transaction,
  questionId: number,
  publicVersionId: number,
): Promise<void> {
  await tx.publicCitation.deleteMany({ where: { publicVersionId } });
  await tx.$executeRaw`
    insert into public_citations (public_version_id, document_id, article)
    select ${publicVersionId}::int, c.document_id, c.article
    from answer_citations c
    where c.answer_version_id = (select w.answer_version_id from answers w
                                 where w.question_id = ${questionId}::int and w.released_at is not null
                                 order by w.id desc limit 1)
    order by c.id
    on conflict do nothing`;
}
