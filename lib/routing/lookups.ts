import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { arrayText } from "./arrays";
import { totals, type Term } from "./terms";

type Reader = Pick<Prisma.TransactionClient, "$queryRaw">;

/** In how many learned questions terms occur; under `totals` how many there are. Unknown terms are missing. */
export type Rarity = ReadonlyMap<number, number>;

/** A question is found again under its rarest terms: near copies share those. A title has no more than these. */
const lookupsPerQuestion = 48;

const row = z.object({ term: z.number(), documents: z.number() });

export async function rarityOf(reader: Reader, terms: readonly number[]): Promise<Rarity> {
  const found = await reader.$queryRaw`
    select term, documents from routing_terms where term = any(${[totals, ...terms]}::integer[])`;
  return new Map(
    z
      .array(row)
      .parse(found)
      .map(({ term, documents }) => [term, documents]),
  );
}

export function chooseLookups(terms: readonly Term[], rarity: Rarity): number[] {
  return rarestFirst(terms, rarity)
    .slice(0, lookupsPerQuestion)
    .map(({ number }) => number);
}

/** The same as an expression: which ones are rare is read while the statement runs. */
export function lookupsSql(terms: readonly Term[]): Prisma.Sql {
  const numbers = arrayText(terms.filter(({ accented }) => !accented).map(({ number }) => number));
  return Prisma.sql`array(
    select l.term from unnest(${numbers}::text::integer[]) with ordinality as l (term, place)
    left join routing_terms r on r.term = l.term order by coalesce(r.documents, 0), l.place limit ${lookupsPerQuestion})`;
}

/** Entries of the index a search may read, and the terms it may look under. */
const entriesAtMost = 3_000;
const lookedUpAtMost = 64;

/** As many of the rarest as can be read within bounds. */
export function affordable(terms: readonly Term[], rarity: Rarity): Term[] {
  let entries = 0;
  return rarestFirst(terms, rarity)
    .slice(0, lookedUpAtMost)
    .filter(({ number }) => (entries += 1 + (rarity.get(number) ?? 0)) <= entriesAtMost);
}

/** Where rarity is equal, pairs before words, as termsOf() orders them. */
function rarestFirst(terms: readonly Term[], rarity: Rarity): Term[] {
  const documents = ({ number }: Term): number => rarity.get(number) ?? 0;
  return terms.filter(({ accented }) => !accented).sort((one, other) => documents(one) - documents(other));
}

/** ln(1 + N / n): what a shared term says about two questions. */
export function significance(term: number, rarity: Rarity): number {
  const documents = Math.max(1, rarity.get(totals) ?? 0);
  return Math.log(1 + documents / (0.5 + (rarity.get(term) ?? 0)));
}
