/**
 * `npm start`: from a clean clone to a serving portal. Without DATABASE_URL it runs the demonstration on an embedded
 * PostgreSQL; with it, it demands the secrets from the environment and seeds nothing. `--dev` skips the build.
 */
import { migrateFor } from "./lib/app-role.mjs";
import { prepareDemonstration, signIns } from "./lib/demonstration.mjs";
import { loadDotenv } from "./lib/dotenv.mjs";
import { createEndings } from "./lib/endings.mjs";
import { keepRunning } from "./lib/keep-running.mjs";
import { takeLock } from "./lib/lock.mjs";
import { dataFolder, makeDataFolder } from "./lib/paths.mjs";
import { startPostgres, stopPostgres } from "./lib/postgres.mjs";
import { build, prepare } from "./lib/prepare.mjs";
import { requirePort, startServer } from "./lib/server-process.mjs";
import { command } from "./lib/stop.mjs";
import { isValid, serverEnvironment } from "./lib/surroundings.mjs";

const dev = process.argv.includes("--dev");

const endings = createEndings({ exitCode: 0 });

async function start() {
  loadDotenv();
  const lock = await takeLock(makeDataFolder());
  endings.add(lock.release);
  const source = process.env;
  await requirePort(source["PORT"] || "3000", source["HOST"] || "0.0.0.0");
  await prepare();

  const isDemonstration = !source["DATABASE_URL"];
  if (isDemonstration) endings.add(() => stopPostgres(dataFolder));
  const postgres = isDemonstration ? await startPostgres() : undefined;
  if (postgres) endings.add(keepRunning(postgres, dataFolder));
  const databaseUrl = postgres?.appUrl("hoidap");
  const environment = serverEnvironment(source, { dev, folder: dataFolder, databaseUrl });
  if (!(await isValid(environment))) return 1;
  if (!dev) await build(environment);
  if (postgres) await prepareDemonstration(postgres, environment);
  else await migrateFor(source);

  if (endings.hasBegun()) return 0;
  const server = startServer(environment);
  endings.add(server.stop);
  const url = environment.APP_URL;
  lock.note({ url, server: server.pid });
  await server.ready;
  console.log(`\nCổng hỏi đáp đang chạy · The portal is running: ${url}\n`);
  if (postgres) console.log(`${signIns()}\n`);
  console.log("Ctrl-C để dừng · to stop\n");
  return server.exit;
}

await command(async () => {
  try {
    const code = await start();
    if (!endings.hasBegun()) process.exitCode = code || 1;
  } finally {
    await endings.end();
  }
});
