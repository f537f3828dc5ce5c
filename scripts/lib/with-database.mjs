import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { migrateFor } from "./app-role.mjs";
import { prepareDemonstration } from "./demonstration.mjs";
import { loadDotenv } from "./dotenv.mjs";
import { createEndings } from "./endings.mjs";
import { migrate } from "./migrations.mjs";
import { dataFolder } from "./paths.mjs";
import { ensureDatabase, startPostgres } from "./postgres.mjs";
import { prepare } from "./prepare.mjs";
import { serverEnvironment } from "./surroundings.mjs";

/**
 * Gives a command the database it should work on: that of DATABASE_URL, else the embedded one of `npm start`, running
 * or stopped. It ends with the command only when the command started it.
 */
export function withDatabase(work) {
  return withEnvironment(work, async (endings) => {
    const postgres = await startPostgres();
    if (!postgres.joined) endings.add(postgres.stop);
    const environment = environmentOf(postgres.appUrl("hoidap"), dataFolder);
    await prepareDemonstration(postgres, environment);
    return environment;
  });
}

/** The same with a new database that is thrown away afterwards: benches must not touch what people keep. */
export function withThrowawayDatabase(work) {
  return withEnvironment(work, async (endings) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "hoidap-bench-"));
    endings.add(() => rmSync(folder, { recursive: true, force: true }));
    const postgres = await startPostgres({ folder });
    endings.add(postgres.stop);
    const url = await ensureDatabase(postgres);
    await migrate(url);
    return environmentOf(url, folder);
  });
}

async function withEnvironment(work, embedded) {
  loadDotenv();
  await prepare();
  const endings = createEndings({ exitCode: 130 });
  try {
    return await work(process.env["DATABASE_URL"] ? await given(process.env) : await embedded(endings));
  } finally {
    await endings.end();
  }
}

async function given(environment) {
  await migrateFor(environment);
  return environment;
}

function environmentOf(databaseUrl, folder) {
  return serverEnvironment(process.env, { dev: false, folder, databaseUrl });
}
