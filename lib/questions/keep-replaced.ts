import "server-only";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db";

/** A save that is about to happen: upon which version, by whom, with which text. */
type Save = { version: number; by: number; content: string };

/**
 * Keeps the working text of the answer before another one takes its place, so that nobody's words leave the desk with a
 * colleague's save. Without a save it is kept in any case. The same text is kept once.
 */
export async function keepDraft(tx: Transaction, questionId: number, save?: Save): Promise<void> {
  const { version = null, by = null, content = null } = save ?? {};
  await tx.$executeRaw`
    insert into draft_revisions (question_id, content, author_id, written_at, replaced_at)
    select d.question_id, d.content, d.author_id, d.updated_at, ${now()}
    from drafts d
    where d.question_id = ${questionId} and d.content <> ''
      and (${version}::int is null
        or (d.version = ${version}::int and d.author_id <> ${by}::int and d.content <> ${content}::text))
      and not exists (select from draft_revisions r
        where r.question_id = d.question_id and r.assignment_id is null and r.content = d.content)`;
}

/** The same for the part that a contributing department writes. */
export async function keepPart(tx: Transaction, assignmentId: number): Promise<void> {
  await tx.$executeRaw`
    insert into draft_revisions (question_id, assignment_id, content, author_id, written_at, replaced_at)
    select a.question_id, a.id, a.part, a.person_id, coalesce(a.part_updated_at, a.created_at), ${now()}
    from assignments a
    where a.id = ${assignmentId} and a.part <> '' and a.person_id is not null
      and not exists (select from draft_revisions r where r.assignment_id = a.id and r.content = a.part)`;
}
