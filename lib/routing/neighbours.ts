import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { numbersText } from "./arrays";
import { affordable, rarityOf, significance, type Rarity } from "./lookups";
import type { Term } from "./terms";

export type Neighbour = {
  id: number;
  code: string;
  title: string;
  status: string;
  submittedAt: Date;
  department: number | null;
  topic: number | null;
  /** 0–1: how much of what is special in the text occurs in the other, the length of the other counted in. */
  similarity: number;
  /** 0–1: how much of either text occurs in both; 1 are the same words. */
  overlap: number;
};

type Reader = Pick<Prisma.TransactionClient, "$queryRaw">;

/** Entries read for one term, how many of the questions found are looked at, and compared term by term. */
const entriesPerTerm = 1_000;
const lookedAtAtMost = 300;
const comparedAtMost = 100;

/** BM25 with presence only (Robertson, Zaragoza 2009); typicalTerms keeps a stored text's length from going stale. */
const saturation = 1.2;
const lengthPenalty = 0.5;
const typicalTerms = 60;

const row = z.object({
  id: z.number(),
  code: z.string(),
  title: z.string(),
  status: z.string(),
  submittedAt: z.date(),
  department: z.number().nullable(),
  topic: z.number().nullable(),
  terms: numbersText,
});

type Search = {
  terms: readonly Term[];
  /** Never its own neighbour. */
  exceptId: number | null;
  /** Only questions that something was learned from: those share no term that was never learned. */
  learnedOnly: boolean;
  /** A condition on `questions q` and `routing_examples e`. */
  among: Prisma.Sql;
};

/** Questions like this one, most alike first. The work is bounded however many there are: rarest terms first. */
export async function findNeighbours(
  reader: Reader,
  { terms, exceptId, learnedOnly, among }: Search,
): Promise<Neighbour[]> {
  const own = new Set(terms.map(({ number }) => number));
  const rarity = await rarityOf(reader, [...own]);
  const lookups = affordable(learnedOnly ? terms.filter(({ number }) => rarity.has(number)) : terms, rarity);
  if (lookups.length === 0) return [];
  const found = await reader.$queryRaw`
    with hits as materialized (
      select e.question_id, sum(w.weight) / (1 + min(e.length)) as weight
      from unnest(
        ${lookups.map(({ number }) => number)}::integer[],
        ${lookups.map((term) => roughWeight(term, rarity))}::double precision[]
      )
        as w (term, weight)
      cross join lateral (
        select question_id, ${lengthOf(Prisma.sql`term_count`)} as length from routing_examples where lookups @> array[w.term] limit ${entriesPerTerm}
      ) e
      group by e.question_id
      order by weight desc, e.question_id desc limit ${lookedAtAtMost}
    )
    select q.id, q.code, q.title, q.status::text as status, q.submitted_at as "submittedAt",
           e.department_id as department, e.topic_id as topic, e.terms::text as terms
    from hits h join routing_examples e using (question_id) join questions q on q.id = e.question_id
    where q.id is distinct from ${exceptId}::integer and ${among}
    order by h.weight desc, h.question_id desc
    limit ${comparedAtMost}`;
  const all = sumOf([...own], rarity);
  return z
    .array(row)
    .parse(found)
    .map(({ terms: theirs, ...question }) => {
      const common = theirs.filter((term) => own.has(term));
      const shared = sumOf(common, rarity);
      const length = saturation * (1 - lengthPenalty + (lengthPenalty * theirs.length) / typicalTerms);
      return {
        ...question,
        similarity: Math.min(1, ((shared / all) * (saturation + 1)) / (1 + length)),
        // Rare words count more, but a short text must not be the copy of a long one that contains it.
        overlap: Math.min(shared / all, (2 * common.length) / (own.size + theirs.length)),
      };
    })
    .sort((one, other) => other.similarity - one.similarity || other.id - one.id);
}

/** A word counts twice in the comparison to come, without and with its diacritics; a pair once. */
function roughWeight({ number, text }: Term, rarity: Rarity): number {
  return significance(number, rarity) * (text.includes(" ") ? 1 : 2);
}

/** The same as in findNeighbours(), for the rough order. */
function lengthOf(terms: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`${saturation * (1 - lengthPenalty)}::float8 + ${(saturation * lengthPenalty) / typicalTerms}::float8 * ${terms}`;
}

function sumOf(terms: readonly number[], rarity: Rarity): number {
  return terms.reduce((all, term) => all + significance(term, rarity), 0);
}
