import { readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { migrate } from "./migrations.mjs";
import { ensureDatabase, startPostgres, stopPostgres } from "./postgres.mjs";
import { isAlive } from "./processes.mjs";

const prefix = "hoidap-test-";

/**
 * vitest's globalSetup: one PostgreSQL per run, so that several runs at once do not meet, with one migrated
 * database that every worker copies (lib/testing/database.ts).
 */
export async function setup(project) {
  await clearAbandoned();
  const folder = path.join(os.tmpdir(), `${prefix}${process.pid}`);
  const postgres = await startPostgres({ folder, throwaway: true });
  await migrate(await ensureDatabase(postgres, "template_hoidap"));
  project.provide("clusterUrl", postgres.url("postgres"));
  return () => remove(folder);
}

/** A run that was killed left its database running. */
async function clearAbandoned() {
  const left = readdirSync(os.tmpdir()).filter((name) => name.startsWith(prefix));
  for (const name of left.filter((each) => !isAlive(Number(each.slice(prefix.length))))) {
    const folder = path.join(os.tmpdir(), name);
    await remove(folder);
  }
}

async function remove(folder) {
  await stopPostgres(folder);
  rmSync(folder, { recursive: true, force: true });
}
