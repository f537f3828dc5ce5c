import { readFileSync } from "node:fs";
import { z } from "zod";
import { db, transaction } from "@/lib/db";
import { importFile } from "@/lib/import/import-file";
import { search } from "@/lib/search/search";
import { seedSynonyms } from "@/prisma/seed/reference/write-synonyms";
import { defaultQuestions, defaultSearches } from "./questions";

/*
 * How well and how fast search finds what people meant: for every row of FILE, where in the results the question that
 * answers it stands. Ids in `exclude` are left out before scoring. One line per field.
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
const depth = 50;
const [file = defaultSearches, questions = defaultQuestions] = process.argv.slice(2);

try {
  await transaction(seedSynonyms);
  await importFile(questions, () => undefined);
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => rowSchema.parse(JSON.parse(line)));
  const sourceIds = await sourceIdsById();
  for (const field of fields)
    console.log(
      await score(
        field,
        rows.filter(({ headline }) => headline),
        sourceIds,
      ),
    );
} finally {
  await db.$disconnect();
}

async function sourceIdsById(): Promise<Map<number, string>> {
  const versions = await db.publicVersion.findMany({ select: { id: true, sourceId: true } });
  return new Map(versions.map(({ id, sourceId }) => [id, sourceId ?? ""]));
}

async function score(
  field: (typeof fields)[number],
  rows: Row[],
  sourceIds: Map<number, string>,
): Promise<string> {
  const ranks: number[] = [];
  const times: number[] = [];
  for (const row of rows) {
    const began = performance.now();
    const { ids } = await search({ q: row[field], offset: 0, size: depth });
    times.push(performance.now() - began);
    const found = ids.map((id) => sourceIds.get(id) ?? "").filter((id) => !row.exclude.includes(id));
    const places = row.relevant.map((id) => found.indexOf(id)).filter((place) => place >= 0);
    ranks.push(places.length === 0 ? Infinity : Math.min(...places) + 1);
  }
  const within = (most: number): string => share(ranks.filter((rank) => rank <= most).length / ranks.length);
  const mrr = share(ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length);
  const recall = `R@1 ${within(1)} R@5 ${within(5)} R@10 ${within(10)} MRR ${mrr}`;
  return `${field} headline n=${String(rows.length)} ${recall} p50 ${quantile(times, 0.5)} ms p95 ${quantile(times, 0.95)} ms`;
}

function share(value: number): string {
  return value.toFixed(3).replace(/^0/, "");
}

function quantile(values: readonly number[], part: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1);
}
