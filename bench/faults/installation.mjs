import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { query } from "../../scripts/lib/database.mjs";
import { prepareDemonstration } from "../../scripts/lib/demonstration.mjs";
import { keepRunning } from "../../scripts/lib/keep-running.mjs";
import { root } from "../../scripts/lib/paths.mjs";
import { freePort } from "../../scripts/lib/ports.mjs";
import { startPostgres, stopPostgres } from "../../scripts/lib/postgres.mjs";
import { build, typescript } from "../../scripts/lib/prepare.mjs";
import { until } from "../../scripts/lib/processes.mjs";
import { serverProgram, sparing } from "../../scripts/lib/server-process.mjs";
import { serverEnvironment } from "../../scripts/lib/surroundings.mjs";

/**
 * An installation as `npm start` makes it, with a PostgreSQL that keeps its promises (fsync) and is started again when
 * it dies, and servers that the bench starts, kills and starts again as a supervisor would.
 */
export async function openInstallation(folder, endings) {
  const port = String(await freePort());
  endings.add(() => stopPostgres(folder));
  const postgres = await startPostgres({ folder });
  endings.add(keepRunning(postgres, folder));
  const environment = serverEnvironment(
    {
      ...process.env,
      HOST: "127.0.0.1",
      PORT: port,
      APP_URL: `http://localhost:${port}`,
      TRUSTED_HOPS: "1",
      PROOF_COST: "1",
      LOG_LEVEL: process.env["LOG_LEVEL"] ?? "silent",
      DATABASE_URL: "",
    },
    { dev: false, folder, databaseUrl: postgres.appUrl("hoidap") },
  );
  await build(environment);
  await prepareDemonstration(postgres, environment);

  const base = `http://127.0.0.1:${port}`;
  const start = async (more = {}) => {
    const env = { ...environment, ...more };
    const child = spawn(process.execPath, serverProgram(env), {
      cwd: root,
      env: sparing(env),
      stdio: ["ignore", "ignore", "inherit"],
    });
    const exit = once(child, "exit");
    const kill = (signal = "SIGKILL") => {
      child.kill(signal);
      return exit;
    };
    endings.add(kill);
    const at = `http://127.0.0.1:${more.PORT ?? port}/readyz`;
    if (!(await until(() => answers(at), 60_000))) throw new Error("the server did not start");
    return { kill, exit, pid: child.pid };
  };
  /** A program of ours beside the servers, on their database. */
  const beside = (file, args) => {
    const child = spawn(process.execPath, typescript(file, ...args), {
      cwd: root,
      env: environment,
      stdio: ["ignore", "pipe", "inherit"],
    });
    endings.add(() => child.kill("SIGKILL"));
    return { stdout: child.stdout, exit: once(child, "exit") };
  };
  return {
    base,
    host: `localhost:${port}`,
    start,
    beside,
    sql: (text, values = []) =>
      query(postgres.url("hoidap"), async (client) => (await client.query(text, values)).rows),
    databasePid: () => postmaster(folder),
    killPostmaster: () => process.kill(postmaster(folder), "SIGKILL"),
    async killBackend() {
      const [{ pid }] = await query(
        postgres.url("postgres"),
        async (client) =>
          (
            await client.query(
              `select pid from pg_stat_activity where datname = 'hoidap' and usename = 'hoidap_app'
           order by query_start desc limit 1`,
            )
          ).rows,
      );
      process.kill(pid, "SIGKILL");
    },
  };
}

function postmaster(folder) {
  return Number(readFileSync(path.join(folder, "pg", "postmaster.pid"), "utf8").split("\n")[0]);
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** Milliseconds within the bounds. */
export function somewhere(least, most) {
  return least + Math.random() * (most - least);
}
