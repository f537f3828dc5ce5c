import "server-only";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, inject } from "vitest";
import { db } from "@/lib/db";
import { forgetMemory } from "@/lib/search/memory";

/**
 * Gives a test file the real database: a copy of the migrated template per worker, empty before each test.
 * Call it once at the top of the file. The file fails when it leaves a connection open.
 * `emptied: "once"` is for files whose tests only read what a beforeAll has written.
 */
export function useDatabase({ emptied = "each" }: { emptied?: "each" | "once" } = {}): void {
  beforeAll(createDatabase);
  (emptied === "once" ? beforeAll : beforeEach)(emptyDatabase);
  afterAll(async () => {
    await db.$disconnect();
    await refuseLeaks();
  });
}

/** One connection of its own beside the application's pool, for what a test has to see or do from outside. */
export async function withClient<T>(work: (client: pg.Client) => Promise<T>, url = workerUrl()): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: "test" });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function workerUrl(): string {
  const url = process.env["DATABASE_URL"];
  if (url === undefined) throw new Error("lib/testing/worker.ts did not run");
  return url;
}

/** A worker keeps its database from file to file. */
async function createDatabase(): Promise<void> {
  const name = new URL(workerUrl()).pathname.slice(1);
  await withClient(async (client) => {
    const found = await client.query("select from pg_database where datname = $1", [name]);
    if (found.rowCount === 0) await client.query(`create database ${name} template template_hoidap`);
  }, inject("clusterUrl"));
}

/**
 * Deletes in the tables that hold something, without triggers (events are append-only) and foreign keys, and sets
 * the sequences back. Truncating 50 tables with their indexes takes ten times as long.
 */
const emptying = `
  do $$
  declare
    item record;
    filled boolean;
  begin
    set local session_replication_role = replica;
    for item in select tablename from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations' loop
      execute format('select exists (select from %I)', item.tablename) into filled;
      if filled then execute format('delete from %I', item.tablename); end if;
    end loop;
    for item in select sequencename, start_value from pg_sequences where last_value is not null loop
      perform setval(quote_ident(item.sequencename), item.start_value, false);
    end loop;
  end $$`;

async function emptyDatabase(): Promise<void> {
  await withClient((client) => client.query(emptying));
  forgetMemory();
}

async function refuseLeaks(): Promise<void> {
  const others = `select application_name, state, left(query, 80) as query from pg_stat_activity
                  where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`;
  await withClient(async (client) => {
    for (let attempt = 0; ; attempt++) {
      const { rows } = await client.query<Record<string, string>>(others);
      if (rows.length === 0) return;
      if (attempt === 20) throw new Error(`connections left open: ${JSON.stringify(rows)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}
