import { setTimeout as sleep } from "node:timers/promises";
import { db } from "@/lib/db";
import { addNote } from "@/lib/questions/add-note";
import { listInboxRows } from "@/lib/questions/inbox";
import { viewerOfToken } from "@/lib/session";
import { hire } from "../staff";
import { openClient, type Client } from "./live-client";

/*
 * The people of R4: inboxes on two servers, cut off at random, and an official who writes notes all the time. After each
 * round nobody writes or cuts until every inbox shows what the database has, or a minute is over: a hint that got lost
 * would be healed by the next note on the same question. Prints a line of JSON twice a second, the last with the count.
 */
const [sockets = 0, events = 0] = process.argv.slice(2, 4).map(Number);
const bases = process.argv.slice(4);
const lanes = 4;
/** At most 50 notes a second, so that a round outlasts the death of a server. */
const pauseMs = 80;
const roundEvents = 500;
const patienceMs = 60_000;

try {
  const departmentId = await busiest();
  const tokens = await hire(sockets, "official", [departmentId]);
  const viewer = await viewerOfToken(tokens[0] ?? "");
  if (viewer === null) throw new Error("nobody is signed in");
  const { rows } = await listInboxRows(viewer, "department", { limit: 20 });
  const clients = tokens.map((token, index) => openClient(bases, { token, first: index, rows }));
  const told = { written: 0, writing: false, rounds: 0, cuts: 0, other: 0, seconds: 0 };
  const tell = (): void =>
    console.log(
      JSON.stringify({
        ...told,
        connected: clients.filter(({ connected }) => connected()).length,
        hints: sum(clients.map(({ hints }) => hints())),
        twice: sum(clients.map(({ twice }) => twice())),
      }),
    );
  const telling = setInterval(tell, 500);
  const numbers = Array.from({ length: events }, (_, number) => number);
  for (let first = 0; first < events; first += roundEvents) {
    const stop = new AbortController();
    const cutting = cut(clients, stop.signal);
    told.writing = true;
    await write(numbers.slice(first, first + roundEvents), async (number) => {
      const { code = "" } = rows[number % rows.length] ?? {};
      await addNote(viewer, { code, content: `Ghi chú ${String(number)}` });
      told.written += 1;
    });
    told.writing = false;
    stop.abort();
    told.cuts += await cutting;
    const { other, seconds } = await settle(clients, await picture(rows.map(({ id }) => id)));
    told.other += other;
    told.seconds = Math.max(told.seconds, seconds);
    told.rounds += 1;
  }
  clearInterval(telling);
  tell();
  for (const client of clients) client.close();
} finally {
  await db.$disconnect();
}

async function busiest(): Promise<number> {
  const [most] = await db.question.groupBy({
    by: ["leadDepartmentId"],
    where: { status: { in: ["assigned", "in_progress"] }, leadDepartmentId: { not: null } },
    _count: true,
    orderBy: { _count: { leadDepartmentId: "desc" } },
    take: 1,
  });
  return most?.leadDepartmentId ?? 0;
}

/** So many at once, each on another question. */
async function write(numbers: readonly number[], add: (number: number) => Promise<void>): Promise<void> {
  const waiting = numbers.values();
  const lane = async (): Promise<void> => {
    for (const number of waiting) {
      await add(number);
      await sleep(pauseMs);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** How many inboxes show something else when the patience is over, and after how many seconds all were the same. */
async function settle(clients: readonly Client[], truth: ReadonlyMap<number, number>) {
  const begun = performance.now();
  const others = (): number => clients.filter(({ shows }) => !isSame(shows(), truth)).length;
  while (others() > 0 && performance.now() - begun < patienceMs) await sleep(100);
  return { other: others(), seconds: (performance.now() - begun) / 1_000 };
}

/** Cuts a client off, again and again; returns how often. */
async function cut(clients: readonly Client[], signal: AbortSignal): Promise<number> {
  let cuts = 0;
  while (!signal.aborted) {
    clients[Math.floor(Math.random() * clients.length)]?.cut();
    cuts += 1;
    await sleep(Math.random() * 200, undefined, { signal }).catch(() => undefined);
  }
  return cuts;
}

/** The last event of each question, as the database has it. */
async function picture(ids: number[]): Promise<Map<number, number>> {
  const last = await db.event.groupBy({
    by: ["questionId"],
    where: { questionId: { in: ids } },
    _max: { id: true },
  });
  return new Map(last.map(({ questionId, _max }) => [questionId ?? 0, _max.id ?? 0]));
}

function isSame(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): boolean {
  return one.size === other.size && [...one].every(([id, seq]) => other.get(id) === seq);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
