import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db";
import { chain } from "@/lib/events/record";
import { slugOf } from "@/lib/publishing/slug";
import { indexDocuments } from "@/lib/search/index-documents";
import { yearOf } from "@/lib/search/index-public-version";
import { hashSecret, linkToken, trackingCode } from "@/lib/secrets";
import { takeCodes } from "./take-codes";
import type { NewRow } from "./resolve";

type Numbered = NewRow & { id: number; versionId: number; publicId: number; code: string };

const idsRow = z.object({ id: z.number(), version_id: z.number(), public_id: z.number() });

/**
 * Writes past questions as they would stand had they been asked and answered here and published today: question, answer,
 * public version, event and index. A date that is not known stays empty and is not shown. Ids are taken first, so that each table is one statement and nothing is read back.
 */
export async function addNew(tx: Transaction, rows: readonly NewRow[]): Promise<void> {
  if (rows.length === 0) return;
  const at = now();
  const numbered = await number(tx, rows, at);
  await writeQuestions(tx, numbered, at);
  await writeAnswers(tx, numbered, at);
  await writePublicVersions(tx, numbered, at);
  await writeEvents(tx, numbered, at);
  await indexDocuments(
    tx,
    numbered.map((row) => ({ ...row, id: row.publicId, publishedAt: at, year: yearOf(row) })),
  );
  await tell(tx);
}

async function number(tx: Transaction, rows: readonly NewRow[], at: Date): Promise<Numbered[]> {
  const found = await tx.$queryRaw`
    select nextval(pg_get_serial_sequence('questions', 'id'))::integer as id,
           nextval(pg_get_serial_sequence('answer_versions', 'id'))::integer as version_id,
           nextval(pg_get_serial_sequence('public_versions', 'id'))::integer as public_id
    from generate_series(1, ${rows.length}::integer)`;
  const ids = z.array(idsRow).length(rows.length).parse(found);
  const codes = await takeCodes(rows.map(({ askedAt, answeredAt }) => askedAt ?? answeredAt ?? at));
  return rows.flatMap((row, index) => {
    const taken = ids[index];
    const code = codes[index];
    if (taken === undefined || code === undefined) return [];
    return [{ ...row, id: taken.id, versionId: taken.version_id, publicId: taken.public_id, code }];
  });
}

async function writeQuestions(tx: Transaction, rows: readonly Numbered[], at: Date) {
  await tx.$executeRaw`
    insert into questions (
      id, code, submission_key, source_id, title, content, channel, status, publication, topic_id, lead_department_id,
      tracking_hash, link_hash, submitted_at, received_at, answered_at, closed_at, head_hash, created_at, updated_at)
    overriding system value
    select id, code, 'import:' || source_id, source_id, title, content, 'import', 'closed', 'published',
           nullif(topic_id, 0), nullif(department_id, 0), tracking_hash, link_hash,
           coalesce(asked_at, answered_at, ${at}), asked_at, answered_at, coalesce(answered_at, ${at}), head_hash,
           ${at}, ${at}
    from unnest(
      ${rows.map(({ id }) => id)}::integer[], ${rows.map(({ code }) => code)}::text[],
      ${rows.map(({ sourceId }) => sourceId)}::text[], ${rows.map(({ title }) => title)}::text[],
      ${rows.map(({ content }) => content)}::text[], ${rows.map(({ topicId }) => topicId ?? 0)}::integer[],
      ${rows.map(({ departmentId }) => departmentId ?? 0)}::integer[],
      ${rows.map(({ code }) => hashSecret(trackingCode(code, 1)))}::text[],
      ${rows.map(({ code }) => hashSecret(linkToken(code, "track", 1)))}::text[],
      ${rows.map(({ askedAt }) => instant(askedAt))}::timestamptz[],
      ${rows.map(({ answeredAt }) => instant(answeredAt))}::timestamptz[],
      ${rows.map((row) => chain(null, happening(row, at)))}::text[]
    ) as row (id, code, source_id, title, content, topic_id, department_id, tracking_hash, link_hash, asked_at,
              answered_at, head_hash)`;
}

async function writeAnswers(tx: Transaction, rows: readonly Numbered[], at: Date) {
  const answered = rows.map(({ answeredAt }) => (answeredAt ?? at).toISOString());
  const versionIds = rows.map(({ versionId }) => versionId);
  const questionIds = rows.map(({ id }) => id);
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

async function writePublicVersions(tx: Transaction, rows: readonly Numbered[], at: Date) {
  await tx.$executeRaw`
    insert into public_versions (
      id, question_id, slug, title, content, answer, topic_id, department_id, department_name, source_id, asked_at,
      answered_at, published_at)
    overriding system value
    select id, question_id, slug, title, content, answer, nullif(topic_id, 0), nullif(department_id, 0),
           department_name, source_id, asked_at, answered_at, ${at}
    from unnest(
      ${rows.map(({ publicId }) => publicId)}::integer[], ${rows.map(({ id }) => id)}::integer[],
      ${rows.map(({ title, code }) => slugOf(title, code))}::text[], ${rows.map(({ title }) => title)}::text[],
      ${rows.map(({ content }) => content)}::text[], ${rows.map(({ answer }) => answer)}::text[],
      ${rows.map(({ topicId }) => topicId ?? 0)}::integer[],
      ${rows.map(({ departmentId }) => departmentId ?? 0)}::integer[],
      ${rows.map(({ departmentName }) => departmentName)}::text[], ${rows.map(({ sourceId }) => sourceId)}::text[],
      ${rows.map(({ askedAt }) => instant(askedAt))}::timestamptz[],
      ${rows.map(({ answeredAt }) => instant(answeredAt))}::timestamptz[]
    ) as row (id, question_id, slug, title, content, answer, topic_id, department_id, department_name, source_id,
              asked_at, answered_at)`;
}

/** Chained like every event (events/record.ts), but without letters and notices: nobody waits for the past. */
async function writeEvents(tx: Transaction, rows: readonly Numbered[], at: Date) {
  const events = rows.map((row) => happening(row, at));
  await tx.$executeRaw`
    insert into events (question_id, type, department_id, data, created_at, hash)
    select question_id, 'question.imported', nullif(department_id, 0), data::jsonb, ${at}, hash
    from unnest(
      ${events.map(({ questionId }) => questionId)}::integer[],
      ${events.map(({ departmentId }) => departmentId ?? 0)}::integer[],
      ${events.map(({ data }) => JSON.stringify(data))}::text[],
      ${events.map((event) => chain(null, event))}::text[]
    ) as row (question_id, department_id, data, hash)`;
}

function happening(row: Numbered, at: Date) {
  return {
    type: "question.imported",
    questionId: row.id,
    actorId: null,
    departmentId: row.departmentId,
    data: { publicVersionId: row.publicId },
    at: at.toISOString(),
  };
}

/** One notice for the whole batch: the public pages show more than before. */
async function tell(tx: Transaction): Promise<void> {
  const notice = JSON.stringify({ type: "question.published", rooms: ["public"] });
  await tx.$executeRaw`select pg_notify('hoidap', ${notice})`;
}

function instant(date: Date | null): string | null {
  return date === null ? null : date.toISOString();
}
