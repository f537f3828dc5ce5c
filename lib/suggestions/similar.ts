import "server-only";
import { db } from "@/lib/db";
import { addressIn } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/locales";
import { frequenciesOf } from "@/lib/search/statistics";
import { readQuery } from "@/lib/search/query";
import { similarTo } from "@/lib/search/search";
import { excerptOf } from "@/lib/search/snippets";
import { alternativesTo, synonymIndex } from "@/lib/search/synonym-index";
import { everyDocument } from "@/lib/search/terms";
import { formsIn, type Word } from "@/lib/search/words";
import {
  isSame,
  nearestPossible,
  nearFrom,
  nearness,
  sameFrom,
  termsOf,
  type Asked,
  type Rarity,
} from "./nearness";
import type { SimilarAnswer } from "./status";

const most = 3;
/** Of so many that the search finds the near ones are taken. */
const lookedAt = 12;
/** A question says in its first words what it is about; imported ones may be letters. */
const mostWords = 400;
/** As many as are read of what somebody writes (lib/search/query.ts). */
const titleWords = 40;

/** A young portal has few questions; a word that half of them have is not common for that. */
const fewestDocuments = 1_000;

type Row = {
  id: number;
  slug: string;
  title: string;
  content: string;
  answer: string;
  departmentName: string;
};
export type NearAnswer = Omit<Row, "content" | "answer"> & { excerpt: string };

/** Published answers near to what somebody is writing, nearest first, at most three. None for short or unrelated texts. */
export async function similarAnswers(text: string, locale: Locale): Promise<SimilarAnswer[]> {
  return (await nearAnswers(text)).map((answer) => shown(answer, locale));
}

/** The same for the desk, without the question itself (by the id of its public version). */
export async function nearAnswers(text: string, except: number | null = null): Promise<NearAnswer[]> {
  const { words, asked } = await read(text);
  if (words.length === 0) return [];
  const rows = await candidates(text, except);
  const rarity = await rarityOf(termsOf(words));
  return rows
    .map((row) => ({ row, near: nearness(asked, wordsIn(row), rarity) }))
    .filter(({ near }) => near >= nearFrom)
    .sort((one, other) => other.near - one.near)
    .slice(0, most)
    .map(({ row }) => entry(row, words));
}

/**
 * Published answers to what is probably the very same question. Nearly every text has words that no published question
 * has, and is found to be a new one by a single look at the counts.
 */
export async function sameAnswers(text: string, locale: Locale): Promise<SimilarAnswer[]> {
  const { words, asked } = await read(text);
  if (words.length === 0) return [];
  if (nearestPossible(asked, await rarityOf(termsOf(words))) < sameFrom) return [];
  const rows = (await candidates(text, null)).map((row) => ({
    row,
    texts: { title: formsIn(row.title).slice(0, titleWords), whole: wordsIn(row) },
  }));
  const terms = [...termsOf(words), ...rows.flatMap(({ texts }) => [...termsOf(texts.title)])];
  const rarity = await rarityOf(terms);
  return rows
    .filter(({ texts }) => isSame(asked, texts, rarity))
    .slice(0, most)
    .map(({ row }) => shown(entry(row, words), locale));
}

async function read(text: string): Promise<{ words: Word[]; asked: Asked }> {
  const { words } = readQuery(text);
  return { words, asked: { words, alternatives: alternativesTo(words, await synonymIndex()) } };
}

async function rarityOf(terms: Iterable<number>): Promise<Rarity> {
  const counts = await frequenciesOf([...new Set([everyDocument, ...terms])]);
  return { counts, documents: Math.max(fewestDocuments, counts.get(everyDocument) ?? 0) };
}

async function candidates(text: string, except: number | null): Promise<Row[]> {
  const ids = await similarTo({ text, except, size: lookedAt });
  const rows = await db.publicVersion.findMany({
    where: { id: { in: ids }, unpublishedAt: null },
    select: { id: true, slug: true, title: true, content: true, answer: true, departmentName: true },
  });
  return ids.flatMap((id) => rows.filter((row) => row.id === id));
}

function wordsIn({ title, content }: Row) {
  return formsIn(`${title}\n${content}`).slice(0, mostWords);
}

function entry({ content: _, answer, ...row }: Row, words: readonly Word[]): NearAnswer {
  const excerpt = excerptOf(answer, words)
    .map(({ text }) => text)
    .join("");
  return { ...row, excerpt };
}

function shown({ slug, title, departmentName, excerpt }: NearAnswer, locale: Locale): SimilarAnswer {
  return {
    ...{ slug, title, departmentName, excerpt },
    href: addressIn(locale, "/questions/[slug]", { slug }),
    followHref: addressIn(locale, "/questions/[slug]/follow", { slug }),
  };
}
