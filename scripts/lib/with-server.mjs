import { realpathSync, rmSync } from "node:fs";
import path from "node:path";
import { prepareDemonstration } from "./demonstration.mjs";
import { createEndings } from "./endings.mjs";
import { freePort } from "./ports.mjs";
import { startPostgres, stopPostgres } from "./postgres.mjs";
import { build } from "./prepare.mjs";
import { startServer } from "./server-process.mjs";
import { serverEnvironment } from "./surroundings.mjs";

/**
 * Builds, starts a seeded server of its own in `folder` on a free port, and ends it when the work is done. The work
 * gets the server's own environment (DATABASE_URL, APP_SECRET, MAIL_DIR, …), the owner's database, SERVER_PID and
 * BASE_URL.
 */
export async function withServer(folder, work) {
  await clear(folder);
  const port = String(await freePort());
  const endings = createEndings({ exitCode: 130 });
  endings.add(() => stopPostgres(folder));
  try {
    const postgres = await startPostgres({ folder, throwaway: true });
    const source = {
      ...process.env,
      PORT: port,
      HOST: "127.0.0.1",
      APP_URL: `http://localhost:${port}`,
      TRUSTED_HOPS: "1",
      // Browsers and benches solve what citizens solve, in no time.
      PROOF_COST: "1",
    };
    const environment = serverEnvironment(source, {
      dev: false,
      folder,
      databaseUrl: postgres.appUrl("hoidap"),
    });
    await build(environment);
    await prepareDemonstration(postgres, environment);
    const server = startServer(environment);
    endings.add(server.stop);
    await server.ready;
    const MIGRATION_DATABASE_URL = postgres.url("hoidap");
    const SERVER_PID = String(server.pid);
    return await work({ ...environment, MIGRATION_DATABASE_URL, SERVER_PID, BASE_URL: environment.APP_URL });
  } finally {
    await endings.end();
  }
}

/** What the last run left stays for a look until the next one begins. */
async function clear(folder) {
  await stopPostgres(folder);
  try {
    rmSync(realpathSync(path.join(folder, "pg")), { recursive: true });
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  rmSync(folder, { recursive: true, force: true });
}
