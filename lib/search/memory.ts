import "server-only";
import { z } from "zod";
import { plannedOnce } from "@/lib/planned-once";
import { read } from "@/lib/read";
import { createShelf, type Shelf } from "@/lib/shelf";
import { Prisma } from "@/prisma/generated/client";
import { createDocuments, type Documents } from "./documents";

/**
 * What an instance remembers of the search index as it stood at one moment: what one search has read the next one need
 * not (docs/decisions/036). It is never wrong: whatever is read from the database, be it only the scores that every search
 * needs, is read together with whether anything has been written to the index since.
 */
export type Memory = {
  at: Moment;
  /** When what last found it right was sent, in milliseconds of this process. */
  foundRightAt: number;
  /** Alone with one search, which has begun anew too often: it is not asked whether it is still right. */
  isLast: boolean;
  /** Of a term: in how many questions it occurs, and how long its lists are. Empty for one that occurs nowhere. */
  terms: Shelf<number, readonly number[]>;
  /** Ids of questions by list (listKey). */
  lists: Shelf<number, Int32Array>;
  documents: Documents;
};

/** A state of the database: what was committed, and since when PostgreSQL runs, for after a restore numbers begin anew. */
type Moment = { snapshot: string; running: string };

const moment = z.object({ snapshot: z.string(), running: z.string() });

const nothing = z.unknown();
const checked = z.tuple([moment.extend({ outdated: z.boolean() }).loose()]);

/** So much is remembered, in bytes, and of each entry so much for what surrounds it. */
const mostBytes = { lists: 32 * 1_024 * 1_024, terms: 4 * 1_024 * 1_024 };
const bytesEach = { lists: 200, terms: 130 };
/** Writes are noted for a day (frequencies.ts); long before that nothing is believed without looking anew. */
const believedMs = 3_600_000;
/** So often a search begins anew because the index was written to meanwhile: an import commits twice a second. */
const mostAnew = 2;

type Held = { memory?: Memory | undefined; opening?: Promise<Memory> | undefined };

declare global {
  // The server and the pages that Next bundled for itself are two copies of this module in one process.
  var hoidapSearchMemory: Held | undefined;
}

class Outdated extends Error {
  readonly now: Moment;

  constructor(now: Moment) {
    super("the search index was written to");
    this.now = now;
  }
}

/**
 * Runs a search on what is remembered, anew when the index was written to meanwhile. It must do nothing but read, and read
 * the index by recall() alone.
 */
export async function onMemory<T>(search: (memory: Memory) => Promise<T>): Promise<T> {
  let memory = await current();
  if (performance.now() - memory.foundRightAt > believedMs) memory = replace(memory, await presentMoment());
  for (let anew = 1; ; anew += 1) {
    try {
      const began = performance.now();
      const found = await search(memory);
      // What is remembered may be all it needed.
      if (memory.foundRightAt < began)
        await recall(memory, nothing, { columns: Prisma.sql`null as nothing` });
      return found;
    } catch (error) {
      if (!(error instanceof Outdated)) throw error;
      memory = anew < mostAnew ? replace(memory, error.now) : create(error.now, true);
    }
  }
}

/** Forgets everything, for tests that write past the triggers of the database. */
export function forgetMemory(): void {
  globalThis.hoidapSearchMemory = undefined;
}

/**
 * Reads a row of the search index: `columns` of a select, which may use what `first` (a with) makes. It is planned once,
 * so nothing in it may depend on its values.
 */
export async function recall<Row>(
  memory: Memory,
  row: z.ZodType<Row>,
  { first = Prisma.empty, columns }: { first?: Prisma.Sql; columns: Prisma.Sql },
): Promise<Row> {
  const sentAt = performance.now();
  const [found] = await read(
    checked,
    Prisma.sql`${plannedOnce} ${first} select ${present}, ${isOutdated(memory.at)} as outdated, ${columns}`,
  );
  if (!memory.isLast) {
    if (found.outdated) throw new Outdated(found);
    memory.foundRightAt = Math.max(memory.foundRightAt, sentAt);
    memory.at = { snapshot: found.snapshot, running: found.running };
  }
  return row.parse(found);
}

const present = Prisma.sql`pg_current_snapshot()::text as snapshot, pg_postmaster_start_time()::text as running`;

/** A transaction that comes from another installation, by a backup, says nothing until this one has come so far. */
function isOutdated({ snapshot, running }: Moment): Prisma.Sql {
  return Prisma.sql`(
    ${running}::text::timestamptz <> pg_postmaster_start_time() or exists (
      select from search_writes
      where transaction >= pg_snapshot_xmin(${snapshot}::text::pg_snapshot)
        and transaction < pg_snapshot_xmax(pg_current_snapshot())
        and not pg_visible_in_snapshot(transaction, ${snapshot}::text::pg_snapshot)
    ))`;
}

async function current(): Promise<Memory> {
  const held = (globalThis.hoidapSearchMemory ??= {});
  if (held.memory !== undefined) return held.memory;
  const opening = (held.opening ??= presentMoment().then((at) => create(at)));
  try {
    return (held.memory ??= await opening);
  } finally {
    held.opening = undefined;
  }
}

/** Others may have found the same at the same time: what they have begun to remember goes on. */
function replace(old: Memory, at: Moment): Memory {
  const held = (globalThis.hoidapSearchMemory ??= {});
  if (held.memory === undefined || held.memory === old) held.memory = create(at);
  return held.memory;
}

async function presentMoment(): Promise<Moment> {
  const [now] = await read(z.tuple([moment]), Prisma.sql`${plannedOnce} select ${present}`);
  return now;
}

function create(at: Moment, isLast = false): Memory {
  const foundRightAt = performance.now();
  return {
    ...{ at, foundRightAt, isLast },
    terms: createShelf(mostBytes.terms, () => bytesEach.terms),
    lists: createShelf(mostBytes.lists, ({ byteLength }) => byteLength + bytesEach.lists),
    documents: createDocuments(),
  };
}
