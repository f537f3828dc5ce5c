import "server-only";
import type { Transaction } from "@/lib/db";
import { indexDocuments } from "@/lib/search/index-documents";
import { yearOf } from "@/lib/search/index-public-version";
import type { NewRow } from "./number";

/**
 * Writes past questions as they would stand had they been asked and answered here and published today: question, answer,
 * public version, event and index, one statement a table. A date that is not known stays empty and is not shown.
 */
export async function addNew(tx: Transaction, rows: readonly NewRow[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const { at } = first;
  await writeQuestions(tx, rows, at);
  await writeAnswers(tx, rows, at);
  await writePublicVersions(tx, rows, at);
  await writeEvents(tx, rows, at);
  const documents = rows.map((row) => ({
    ...row,
    id: row.publicVersionId,
    publishedAt: at,
    year: yearOf(row),
  }));
  await indexDocuments(tx, documents);
  await tell(tx);
}

async function writeQuestions(tx: Transaction, rows: readonly NewRow[], at: Date): Promise<void> {
  await tx.$executeRaw`
    insert into questions (
      id, code, submission_key, source_id, title, content, channel, status, publication, topic_id, lead_department_id,
      tracking_hash, link_hash, submitted_at, received_at, answered_at, closed_at, head_hash, created_at, updated_at)
    overriding system value
    select id, code, 'import:' || source_id, source_id, title, content, 'import', 'closed', 'published',
           topic_id, department_id, tracking_hash, link_hash, coalesce(asked_at, answered_at, ${at}), asked_at,
           answered_at, coalesce(answered_at, ${at}), head_hash, ${at}, ${at}
    from unnest(
      ${rows.map(({ id }) => id)}::integer[],
      ${rows.map(({ code }) => code)}::text[],
      ${rows.map(({ sourceId }) => sourceId)}::text[],
      ${rows.map(({ title }) => title)}::text[],
      ${rows.map(({ content }) => content)}::text[],
      ${rows.map(({ topicId }) => topicId)}::integer[],
      ${rows.map(({ departmentId }) => departmentId)}::integer[],
      ${rows.map(({ trackingHash }) => trackingHash)}::text[],
      ${rows.map(({ linkHash }) => linkHash)}::text[],
      ${rows.map(({ askedAt }) => instant(askedAt))}::timestamptz[],
      ${rows.map(({ answeredAt }) => instant(answeredAt))}::timestamptz[],
      ${rows.map(({ eventHash }) => eventHash)}::text[]
    ) as row (id, code, source_id, title, content, topic_id, department_id, tracking_hash, link_hash, asked_at,
              answered_at, head_hash)`;
}

async function writeAnswers(tx: Transaction, rows: readonly NewRow[], at: Date): Promise<void> {
  const versionIds = rows.map(({ answerVersionId }) => answerVersionId);
  const questionIds = rows.map(({ id }) => id);
  const answered = rows.map(({ answeredAt }) => instant(answeredAt ?? at));
  await tx.$executeRaw`
    insert into answer_versions (id, question_id, number, content, created_at)
    overriding system value
    select id, question_id, 1, content, at
    from unnest(${versionIds}::integer[], ${questionIds}::integer[], ${rows.map(({ answer }) => answer)}::text[],
                ${answered}::timestamptz[]) as row (id, question_id, content, at)`;
  await tx.$executeRaw`
    insert into answers (question_id, answer_version_id, approved_at, released_at)
    select question_id, version_id, at, at
    from unnest(${questionIds}::integer[], ${versionIds}::integer[], ${answered}::timestamptz[])
      as row (question_id, version_id, at)`;
}

/**
 * Copied from what was just written, so that long texts are sent and compressed once. Looked up row by row: a join would
 * read the whole register as soon as the planner's statistics lag behind.
 */
async function writePublicVersions(tx: Transaction, rows: readonly NewRow[], at: Date): Promise<void> {
  await tx.$executeRaw`
    insert into public_versions (
      id, question_id, slug, title, content, answer, topic_id, department_id, department_name, source_id, asked_at,
      answered_at, published_at)
    overriding system value
    select row.id, question.id, row.slug, question.title, question.content,
           (select content from answer_versions where id = row.answer_version_id), question.topic_id,
           question.lead_department_id, row.department_name, question.source_id, row.asked_at, row.answered_at, ${at}
    from unnest(
      ${rows.map(({ publicVersionId }) => publicVersionId)}::integer[],
      ${rows.map(({ id }) => id)}::integer[],
      ${rows.map(({ answerVersionId }) => answerVersionId)}::integer[],
      ${rows.map(({ slug }) => slug)}::text[],
      ${rows.map(({ departmentName }) => departmentName)}::text[],
      ${rows.map(({ askedAt }) => instant(askedAt))}::timestamptz[],
      ${rows.map(({ answeredAt }) => instant(answeredAt))}::timestamptz[]
    ) as row (id, question_id, answer_version_id, slug, department_name, asked_at, answered_at)
    cross join lateral (select * from questions where questions.id = row.question_id offset 0) as question`;
}

/** Chained like every event (events/record.ts), but without letters and notices: nobody waits for the past. */
async function writeEvents(tx: Transaction, rows: readonly NewRow[], at: Date): Promise<void> {
  await tx.$executeRaw`
    insert into events (question_id, type, department_id, data, created_at, hash)
    select question_id, 'question.imported', department_id, data::jsonb, ${at}, hash
    from unnest(
      ${rows.map(({ id }) => id)}::integer[],
      ${rows.map(({ departmentId }) => departmentId)}::integer[],
      ${rows.map(({ eventData }) => eventData)}::text[],
      ${rows.map(({ eventHash }) => eventHash)}::text[]
    ) as row (question_id, department_id, data, hash)`;
}

/** One notice for the whole batch: the public pages show more than before. */
async function tell(tx: Transaction): Promise<void> {
  const notice = JSON.stringify({ type: "question.published", rooms: ["public"] });
  await tx.$executeRaw`select pg_notify('hoidap', ${notice})`;
}

function instant(date: Date | null): string | null {
  return date === null ? null : date.toISOString();
}
