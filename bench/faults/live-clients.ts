import { setTimeout as sleep } from "node:timers/promises";
import { db } from "@/lib/db";
import { addNote } from "@/lib/questions/add-note";
import { listInboxRows } from "@/lib/questions/inbox";
import { viewerOfToken } from "@/lib/session";
import type { Viewer } from "@/lib/viewer";
import { hire } from "../staff";
import { openClient, type Client } from "./live-client";

/*
 * The people of R4: inboxes on two servers, cut off at random, and an official who writes notes all the time. Prints
 * "happened" after the last note and, when every inbox shows the same or a minute is over, what was counted.
 */
const [sockets = 0, events = 0] = process.argv.slice(2, 4).map(Number);
const bases = process.argv.slice(4);
const lanes = 4;
const patienceMs = 60_000;

try {
  const departmentId = await busiest();
  const tokens = await hire(sockets, "official", [departmentId]);
  const viewer = await viewerOfToken(tokens[0] ?? "");
  if (viewer === null) throw new Error("nobody is signed in");
  const questions = await listInboxRows(viewer, "department", { limit: 20 });
  const clients = tokens.map((token, index) =>
    openClient(bases, { token, first: index, rows: questions.rows }),
  );
  const stop = new AbortController();
  const cutting = cut(clients, stop.signal);
  await write(
    viewer,
    questions.rows.map(({ code }) => code),
  );
  console.log("happened");
  stop.abort();
  const cuts = await cutting;

  const begun = performance.now();
  const truth = await picture(questions.rows.map(({ id }) => id));
  const others = (): Client[] => clients.filter(({ shows }) => !isSame(shows(), truth));
  while (others().length > 0 && performance.now() - begun < patienceMs) await sleep(100);
  console.log(
    JSON.stringify({
      cuts,
      hints: sum(clients.map(({ hints }) => hints())),
      other: others().length,
      twice: sum(clients.map(({ twice }) => twice())),
      seconds: (performance.now() - begun) / 1_000,
    }),
  );
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

/** So many notes, several at once, each on another question. */
async function write(viewer: Viewer, codes: readonly string[]): Promise<void> {
  const numbers = Array.from({ length: events }, (_, number) => number).values();
  const lane = async (): Promise<void> => {
    for (const number of numbers)
      await addNote(viewer, {
        code: codes[number % codes.length] ?? "",
        content: `Ghi chú ${String(number)}`,
      });
  };
  await Promise.all(Array.from({ length: lanes }, lane));
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
