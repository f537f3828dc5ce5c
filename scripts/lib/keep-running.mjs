import { startPostgres } from "./postgres.mjs";

/** Starts the embedded PostgreSQL again when it was killed. Returns how to give up watching. */
export function keepRunning(postgres, folder) {
  let busy = false;
  const watch = setInterval(async () => {
    if (busy || postgres.isRunning()) return;
    busy = true;
    try {
      await startPostgres({ folder });
    } catch (error) {
      console.error(error.message);
    }
    busy = false;
  }, 100);
  return () => clearInterval(watch);
}
