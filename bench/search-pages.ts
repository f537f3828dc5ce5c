import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { db, transaction } from "@/lib/db";
import { importFile } from "@/lib/import/import-file";
import { seedSynonyms } from "@/prisma/seed/reference/write-synonyms";
import { startBareNext } from "./bare-next";
import { median, print, quantile } from "./figure";
import { load } from "./load";
import { defaultQuestions } from "./questions";
import { learnChain, randomFrom, sentence, synthesise } from "./synthetic";

/*
 * P2: the search page with 100,000 published questions and queries none of which comes twice, beside a bare Next page
 * with one query, in turns. The texts are made up from the words of real questions.
 */
const published = Number(process.env["PUBLISHED"] ?? "100000");
const chunk = Math.min(25_000, published);
const rounds = 3;
const seconds = 8;
const connections = 16;
/** Of each round; no two readers ask the same, or one answer would be counted sixteen times. */
const searches = 400;
const base = process.env["BASE_URL"] ?? "http://localhost:3000";

const chain = await learnChain(defaultQuestions);
const random = randomFrom(published);
const folder = mkdtempSync(path.join(os.tmpdir(), "hoidap-search-"));

try {
  await transaction(seedSynonyms);
  await fill();
  await compare();
} finally {
  rmSync(folder, { recursive: true, force: true });
  await db.$disconnect();
}

async function fill(): Promise<void> {
  const made = synthesise(chain, published, 1);
  const file = path.join(folder, "questions.jsonl");
  for (let count = 0; count < published; count += chunk) {
    const lines = Array.from({ length: chunk }, () => JSON.stringify(made.next().value));
    await writeFile(file, lines.join("\n"));
    await importFile(file, () => undefined);
  }
}

async function compare(): Promise<void> {
  const bare = await startBareNext();
  const [ours, theirs, times]: [number[], number[], number[]] = [[], [], []];
  try {
    for (let round = 0; round < rounds; round += 1) {
      theirs.push((await load(bare.url, { connections, seconds })).perSecond);
      const began = performance.now();
      times.push(...(await readers(round)));
      ours.push((searches * 1_000) / (performance.now() - began));
    }
  } finally {
    bare.stop();
  }
  const [value, reference, p95] = [median(ours), median(theirs), quantile(times, 0.95)];
  print({
    id: "P2",
    what: `search page, ${published} published, distinct queries`,
    value,
    unit: "requests/s",
    reference: { name: "bare Next page, one query", value: reference },
    goal: { text: "≥ 0.70", reached: value >= 0.7 * reference },
  });
  print({
    id: "P2",
    what: `search page, ${connections} connections, p95`,
    value: p95,
    unit: "ms",
    goal: { text: "≤ 150 ms", reached: p95 <= 150 },
  });
}

/** Milliseconds of so many searches, sixteen at a time, each reader with an address of its own. */
async function readers(round: number): Promise<number[]> {
  const times: number[] = [];
  const waiting = Array.from({ length: searches }, address).values();
  const read = async (_: unknown, index: number): Promise<void> => {
    for (const one of waiting) {
      const began = performance.now();
      const answer = await fetch(`${base}${one}`, {
        headers: { "x-forwarded-for": client(round * connections + index) },
      });
      await answer.text();
      if (!answer.ok) throw new Error(`${one} answered ${String(answer.status)}`);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: connections }, read));
  return times;
}

function address(): string {
  return `/hoi-dap?q=${encodeURIComponent(sentence(chain, 2 + Math.floor(8 * random()), random))}`;
}

function client(number: number): string {
  return `10.2.0.${String(number)}`;
}
