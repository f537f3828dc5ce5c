/** `npm run db`: the embedded PostgreSQL alone, in the foreground, for work on the code. */
import { createEndings } from "./lib/endings.mjs";
import { ensureDatabase, startPostgres } from "./lib/postgres.mjs";
import { command } from "./lib/stop.mjs";

await command(async () => {
  const postgres = await startPostgres();
  createEndings({ exitCode: 0 }).add(postgres.stop);
  console.log(`DATABASE_URL=${await ensureDatabase(postgres)}`);
  setInterval(() => undefined, 60_000);
});
