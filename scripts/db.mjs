/** `npm run db`: the embedded PostgreSQL alone, in the foreground, for work on the code. */
import { ensureDatabase, startPostgres } from "./lib/postgres.mjs";
import { command } from "./lib/stop.mjs";

await command(async () => {
  const postgres = await startPostgres();
  console.log(`DATABASE_URL=${await ensureDatabase(postgres)}`);
  const stay = setInterval(() => undefined, 60_000);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      clearInterval(stay);
      void postgres.stop();
    });
  }
});
