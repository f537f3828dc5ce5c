import { readFileSync } from "node:fs";
import { z } from "zod";
import { db, transaction } from "@/lib/db";
import { importFile } from "@/lib/import/import-file";
import { search } from "@/lib/search/search";
import { seedSynonyms } from "@/prisma/seed/reference/write-synonyms";
import { quantile, share } from "./figures";
import { defaultQuestions, defaultSearches } from "./questions";
import { bm25Finder, dropPostgresFinder, postgresFinder, type Finder } from "./references";

/*
 * How well search finds what people meant: for every row of FILE, where in the results the question that answers it stands.
 * Ids in `exclude` are left out before scoring. One line per field; the lines of the references come after.
 */
const rowSchema = z.object({
  headline: z.boolean(),
  query: z.string(),
  query_nodiac: z.string(),
  query_typo: z.string(),
  relevant: z.array(z.string()),
  exclude: z.array(z.string()).default([]),
});
type Row = z.output<typeof rowSchema>;

const fields = ["query", "query_nodiac", "query_typo"] as const;
type Field = (typeof fields)[number];
/** P4 of the goals: Recall@10 by field, MRR. */
const goals = { recall: { query: 0.9, query_nodiac: 0.9, query_typo: 0.85 }, mrr: 0.68 };
const depth = 50;
const [file = defaultSearches, questions = defaultQuestions] = process.argv.slice(2);

try {
  await transaction(seedSynonyms);
  await importFile(questions, () => undefined);
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => rowSchema.parse(JSON.parse(line)))
    .filter(({ headline }) => headline);
  const sourceIds = await sourceIdsById();
  const ours: Finder = async (q, size) => (await search({ q, offset: 0, size })).ids;
  for (const field of fields) console.log(`${field} ${await measure(ours, field, rows, sourceIds, goals)}`);
  const bm25 = await bm25Finder();
  for (const field of fields)
    console.log(`reference bm25 ${field} ${await measure(bm25, field, rows, sourceIds)}`);
  await compareWithPostgres(rows, sourceIds);
} finally {
  await db.$disconnect();
}

/** Needs a role that may make tables. */
async function compareWithPostgres(
  rows: readonly Row[],
  sourceIds: ReadonlyMap<number, string>,
): Promise<void> {
  try {
    const ranked = await postgresFinder();
    for (const field of fields)
      console.log(`reference ts_rank ${field} ${await measure(ranked, field, rows, sourceIds)}`);
    await dropPostgresFinder();
  } catch (error) {
    console.error("reference ts_rank was not measured:", error instanceof Error ? error.message : error);
  }
}

async function sourceIdsById(): Promise<Map<number, string>> {
  const versions = await db.publicVersion.findMany({ select: { id: true, sourceId: true } });
  return new Map(versions.map(({ id, sourceId }) => [id, sourceId ?? ""]));
}

async function measure(
  find: Finder,
  field: Field,
  rows: readonly Row[],
  sourceIds: ReadonlyMap<number, string>,
  wanted?: typeof goals,
): Promise<string> {
  const ranks: number[] = [];
  const times: number[] = [];
  for (const row of rows) {
    const began = performance.now();
    const ids = await find(row[field], depth);
    times.push(performance.now() - began);
    const found = ids.map((id) => sourceIds.get(id) ?? "").filter((id) => !row.exclude.includes(id));
    const places = row.relevant.map((id) => found.indexOf(id)).filter((place) => place >= 0);
    ranks.push(places.length === 0 ? Infinity : Math.min(...places) + 1);
  }
  const within = (most: number): number => ranks.filter((rank) => rank <= most).length / ranks.length;
  const mrr = ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length;
  const recall = `R@1 ${share(within(1))} R@5 ${share(within(5))} R@10 ${share(within(10))} MRR ${share(mrr)}`;
  const time = `p50 ${quantile(times, 0.5).toFixed(1)} ms p95 ${quantile(times, 0.95).toFixed(1)} ms`;
  const line = `headline n=${String(rows.length)} ${recall} ${time}`;
  if (wanted === undefined) return line;
  const recallGoal = wanted.recall[field];
  const ratios = `R@10 ${(within(10) / recallGoal).toFixed(2)} MRR ${(mrr / wanted.mrr).toFixed(2)}`;
  return `${line} goal R@10 ${share(recallGoal)} MRR ${share(wanted.mrr)} ratio ${ratios}`;
}
