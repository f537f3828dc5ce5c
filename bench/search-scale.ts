import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { db, transaction } from "@/lib/db";
import { importFile } from "@/lib/import/import-file";
import { indexPublicVersion } from "@/lib/search/index-public-version";
import { search } from "@/lib/search/search";
import { seedSynonyms } from "@/prisma/seed/reference/write-synonyms";
import { figure, quantile } from "./figures";
import { defaultQuestions } from "./questions";
import { learnChain, randomFrom, sentence, synthesise, type Chain } from "./synthetic";

/*
 * How search and import hold up when the portal grows: made-up questions up to each of the sizes named (10.000 and 100.000,
 * `bench:full` 1.000.000), searched by one and by sixteen readers with queries none of which comes twice, the first of them
 * by a process that remembers nothing yet. With BASE_URL the same queries go through /hoi-dap, too.
 */
const goals = new Map([
  [10_000, 15],
  [100_000, 30],
  [1_000_000, 60],
]);
const queriesEach = 400;
const chunk = 50_000;
const sizes = process.argv.slice(2).map((file) => Number(path.basename(file)));
let searched = 0;
const folder = mkdtempSync(path.join(os.tmpdir(), "hoidap-scale-"));

try {
  await transaction(seedSynonyms);
  const chain = await learnChain(defaultQuestions);
  const made = synthesise(chain, Math.max(...sizes), 1);
  let count = 0;
  for (const size of sizes.toSorted((one, other) => one - other)) {
    await grow(made, size - count, size);
    count = size;
    await db.$executeRaw`vacuum analyze search_documents`.catch(() => undefined);
    await measure(chain, size);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  await db.$disconnect();
}

async function grow(made: Generator, more: number, size: number): Promise<void> {
  const file = path.join(folder, "questions.jsonl");
  let seconds = 0;
  for (let left = more; left > 0; left -= chunk) {
    const lines = Array.from({ length: Math.min(chunk, left) }, () => JSON.stringify(made.next().value));
    await writeFile(file, lines.join("\n"));
    const began = performance.now();
    await importFile(file, () => undefined);
    seconds += (performance.now() - began) / 1_000;
  }
  console.log(figure(`import to ${String(size)}`, more / seconds, "rows/s", { least: 2_000 }));
}

async function measure(chain: Chain, size: number): Promise<void> {
  const most = goals.get(size);
  for (const readers of [1, 16]) {
    const random = randomFrom(size + readers);
    const queries = Array.from({ length: queriesEach }, () =>
      sentence(chain, 2 + Math.floor(8 * random()), random),
    );
    report(
      `search sql ${String(size)} readers ${String(readers)}`,
      await timed(queries, readers, (q) => search({ q, offset: 0, size: 20 })),
      readers === 1 ? most : undefined,
    );
    const base = process.env["BASE_URL"];
    if (base === undefined) continue;
    const open = async (q: string) => {
      const address = new URL("/hoi-dap", base);
      address.searchParams.set("q", `${q} ${String(readers)}`);
      // Each from an address of its own (TRUSTED_HOPS=1): one reader alone may not search that often.
      searched += 1;
      const from = `10.7.${String((searched >> 8) & 255)}.${String(searched & 255)}`;
      const answer = await fetch(address, { headers: { "x-forwarded-for": from } });
      await answer.text();
      if (!answer.ok) throw new Error(`/hoi-dap answered ${String(answer.status)}`);
    };
    report(`search http ${String(size)} readers ${String(readers)}`, await timed(queries, readers, open));
  }
  await measureIndex(size);
  await measurePublish(size);
}

/** Milliseconds of each; so many readers take the next query as soon as their last one is answered. */
async function timed(
  queries: readonly string[],
  readers: number,
  ask: (q: string) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  const waiting = queries.values();
  const read = async () => {
    for (const q of waiting) {
      const began = performance.now();
      await ask(q);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: readers }, read));
  return times;
}

function report(name: string, times: readonly number[], most?: number): void {
  console.log(figure(`${name} p50`, quantile(times, 0.5), "ms"));
  console.log(figure(`${name} p95`, quantile(times, 0.95), "ms", most === undefined ? undefined : { most }));
  console.log(figure(`${name} p99`, quantile(times, 0.99), "ms"));
}

async function measureIndex(size: number): Promise<void> {
  const [{ bytes }] = z.tuple([z.object({ bytes: z.number() })]).parse(
    await db.$queryRaw`
      select (pg_total_relation_size('search_documents') + pg_total_relation_size('search_terms'))::float8 as bytes`,
  );
  console.log(figure(`index ${String(size)} size`, bytes / size, "bytes/row"));
}

/** From a changed text, committed, to the search that finds it. */
async function measurePublish(size: number): Promise<void> {
  const { id } = await db.publicVersion.findFirstOrThrow({ orderBy: { id: "desc" }, select: { id: true } });
  const times: number[] = [];
  for (let round = 0; round < 20; round++) {
    const word = `xquyz${String(round)}z`;
    const began = performance.now();
    await transaction(async (tx) => {
      await tx.publicVersion.update({ where: { id }, data: { title: `Thử ${word}` } });
      await indexPublicVersion(tx, id);
    });
    const { ids } = await search({ q: word, offset: 0, size: 1 });
    if (ids[0] !== id) throw new Error(`${word} was published and not found`);
    times.push(performance.now() - began);
  }
  report(`publish to found ${String(size)}`, times);
}
