import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import type { Transaction } from "@/lib/db";
import { arrayText } from "./arrays";
import { anyCommune, topicLabel } from "./labels";
import { chooseLookups, lookupsSql, rarityOf } from "./lookups";
import { foldChanges, noteChanges, type Change } from "./memory";
import { termsOf } from "./terms";

const textRow = z.object({
  id: z.number(),
  text: z.string(),
  department: z.number().nullable(),
  topic: z.number().nullable(),
});
type TextRow = z.output<typeof textRow>;
type Words = { id: number; title: string; content: string };

const exampleRow = z.object({
  department: z.number().nullable(),
  topic: z.number().nullable(),
  terms: z.array(z.number()),
});

/**
 * Brings what is learned of a question in line with what has been decided about it: a question that a lead department has
 * speaks for that department and for its topic, one that was rejected, recalled or never assigned speaks for nothing. Called
 * in the transaction of the verb, after its change; calling it again changes nothing.
 */
export async function learn(tx: Transaction, questionId: number): Promise<void> {
  const [question] = await listTexts(tx, [questionId]);
  if (question === undefined) return;
  if ((await insertNew(tx, [question])).length === 0) await correct(tx, question);
  await foldChanges(tx);
}

/** Learns questions nobody has learned yet; those that are known stay as they are. Returns how many were new. */
export async function learnNew(tx: Transaction, questionIds: readonly number[]): Promise<number> {
  return (await insertNew(tx, await listTexts(tx, questionIds))).length;
}

/** The same as a part of the statement that writes a question: no department has it, so its words are all there is. */
export function learningWords({ id, title, content }: Words, given: Prisma.Sql): Prisma.Sql {
  const terms = termsOf(`${title}\n${content}`);
  return Prisma.sql`
    insert into routing_examples (question_id, terms, term_count, lookups)
    select ${id}::integer, ${arrayText(terms.map(({ number }) => number))}::text::integer[], ${terms.length}::smallint,
           ${lookupsSql(terms)}
    from ${given}`;
}

async function listTexts(tx: Transaction, ids: readonly number[]): Promise<TextRow[]> {
  const found = await tx.$queryRaw`
    select q.id, q.title || E'\n' || q.content as text,
           case when d.kind = 'commune' then ${anyCommune} else d.id end as department,
           case when d.id is not null then q.topic_id end as topic
    from questions q left join departments d on d.id = q.lead_department_id
    where q.id = any(${[...ids]}::integer[]) order by q.id`;
  return z.array(textRow).parse(found);
}

/** Of two who meet a new question at once, one inserts it and the other waits and finds it known. */
async function insertNew(tx: Transaction, questions: readonly TextRow[]): Promise<number[]> {
  const termLists = questions.map(({ text }) => termsOf(text));
  const numberLists = termLists.map((terms) => terms.map(({ number }) => number));
  const rarity = await rarityOf(tx, [...new Set(numberLists.flat())]);
  const inserted = await tx.$queryRaw`
    insert into routing_examples (question_id, department_id, topic_id, terms, term_count, lookups)
    select id, department_id, topic_id, terms::integer[], cardinality(terms::integer[]), lookups::integer[]
    from unnest(
      ${questions.map(({ id }) => id)}::integer[],
      ${questions.map(({ department }) => department)}::integer[],
      ${questions.map(({ topic }) => topic)}::integer[],
      ${numberLists.map(arrayText)}::text[],
      ${termLists.map((terms) => arrayText(chooseLookups(terms, rarity)))}::text[]
    ) as example (id, department_id, topic_id, terms, lookups)
    on conflict (question_id) do nothing returning question_id as id`;
  const ids = z
    .array(z.object({ id: z.number() }))
    .parse(inserted)
    .map(({ id }) => id);
  const changes = questions.map((question, index) => ({
    id: question.id,
    change: { by: 1, labels: labelsOf(question), terms: numberLists[index] ?? [] } satisfies Change,
  }));
  await noteChanges(
    tx,
    changes.filter(({ id }) => ids.includes(id)).map(({ change }) => change),
  );
  return ids;
}

async function correct(tx: Transaction, { id, department, topic }: TextRow): Promise<void> {
  const found = await tx.$queryRaw`
    select department_id as department, topic_id as topic, terms from routing_examples where question_id = ${id} for update`;
  const [before] = z.array(exampleRow).parse(found);
  if (before === undefined || (before.department === department && before.topic === topic)) return;
  await tx.$executeRaw`
    update routing_examples set department_id = ${department}, topic_id = ${topic} where question_id = ${id}`;
  await noteChanges(tx, [
    { by: -1, labels: labelsOf(before), terms: before.terms },
    { by: 1, labels: labelsOf({ department, topic }), terms: before.terms },
  ]);
}

/** Nothing without a department: a topic that only the citizen chose is confirmed by nobody. */
function labelsOf({ department, topic }: { department: number | null; topic: number | null }): number[] {
  if (department === null) return [];
  return topic === null ? [department] : [department, topicLabel(topic)];
}
