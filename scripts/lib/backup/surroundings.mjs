import { createEndings } from "../endings.mjs";
import { loadDotenv } from "../dotenv.mjs";
import { dataFolder } from "../paths.mjs";
import { ensureDatabase, startPostgres } from "../postgres.mjs";
import { prepare } from "../prepare.mjs";
import { serverEnvironment } from "../surroundings.mjs";

/**
 * Gives backup and restore the environment of the server with the owner's address of the database in
 * MIGRATION_DATABASE_URL: a real one, or the embedded one, which is started when it does not run. Nothing is migrated
 * or seeded.
 */
export async function withOwner(work) {
  loadDotenv();
  await prepare();
  const source = process.env;
  if (source["DATABASE_URL"])
    return work({
      ...source,
      MIGRATION_DATABASE_URL: source["MIGRATION_DATABASE_URL"] || source["DATABASE_URL"],
    });
  const endings = createEndings({ exitCode: 130 });
  try {
    const postgres = await startPostgres();
    if (!postgres.joined) endings.add(postgres.stop);
    const databaseUrl = postgres.appUrl("hoidap");
    const environment = serverEnvironment(source, { dev: false, folder: dataFolder, databaseUrl });
    return await work({ ...environment, MIGRATION_DATABASE_URL: await ensureDatabase(postgres) });
  } finally {
    await endings.end();
  }
}
