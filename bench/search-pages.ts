import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Request } from "autocannon";
import { Client } from "pg";
import { db, transaction } from "@/lib/db";
import { importFile } from "@/lib/import/import-file";
import { seedSynonyms } from "@/prisma/seed/reference/write-synonyms";
import { startBareNext } from "./bare-next";
import { median, print, quantile } from "./figure";
import { accepted, load } from "./load";
import { postmasterOf, timeProcesses } from "./processor-time.mjs";
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
/** Before they are counted, both are asked for so long: who has just started compiles, and reads what it remembers then. */
const warmUpSeconds = 24;
const connections = 16;
/** Of each reader and second, more than are answered; no two ask the same, or one answer would be counted sixteen times. */
const searches = 25;
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
  await settleTables();
}

/**
 * As autovacuum does in an installation; a database that is thrown away has none. What was imported a minute ago is written
 * to the disk now and not while searches are counted. Both are the owner's to ask for.
 */
async function settleTables(): Promise<void> {
  const owner = new Client({ connectionString: process.env["MIGRATION_DATABASE_URL"] });
  await owner.connect();
  try {
    await owner.query("vacuum analyze");
    await owner.query("checkpoint");
  } finally {
    await owner.end();
  }
}

async function compare(): Promise<void> {
  const bare = await startBareNext();
  const database = await databasePid();
  const [ours, theirs, times]: [number[], number[], number[]] = [[], [], []];
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const duration = { connections, seconds: round === 0 ? warmUpSeconds : seconds };
      const { perSecond } = await load(bare.url, duration);
      const timed = timeProcesses({ server: Number(process.env["SERVER_PID"]), database });
      const requestsOf = (reader: number) => searchesOf(round, reader, duration.seconds);
      const found = await load(base, { ...duration, requestsOf });
      if (found.failed > 0) throw new Error(`${String(found.failed)} searches were not answered`);
      const speeds = `${found.perSecond.toFixed(0)} searches/s, bare ${perSecond.toFixed(0)}`;
      const name = round === 0 ? "warming up" : `round ${String(round)}`;
      console.log(`${name}: ${speeds}; a search: ${timed(found.times.length)}`);
      if (round === 0) continue;
      theirs.push(perSecond);
      ours.push(found.perSecond);
      times.push(...found.times);
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

async function databasePid(): Promise<number> {
  const [own] = await db.$queryRaw<[{ pid: number }]>`select pg_backend_pid() as pid`;
  return postmasterOf(own.pid);
}

/** A reader has an address of its own, as people do. */
function searchesOf(round: number, reader: number, seconds: number): Request[] {
  const client = `10.2.${String(round)}.${String(reader)}`;
  const headers = { "accept-encoding": accepted, "x-forwarded-for": client };
  return Array.from({ length: searches * seconds }, () => ({ method: "GET", path: address(), headers }));
}

function address(): string {
  return `/hoi-dap?q=${encodeURIComponent(sentence(chain, 2 + Math.floor(8 * random()), random))}`;
}
