import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { query } from "./database.mjs";
import { dataFolder, makeDataFolder } from "./paths.mjs";
import { freePort } from "./ports.mjs";
import { clusterFolder, initialise } from "./postgres-cluster.mjs";
import { postgresPrograms } from "./postgres-binaries.mjs";
import { postgresOwner } from "./postgres-owner.mjs";
import { readJson, writePrivateJson } from "./private-file.mjs";
import { isAlive, programOf, until } from "./processes.mjs";
import { Stop } from "./stop.mjs";

/**
 * PostgreSQL's own advice is a quarter of a machine of its own; this one it shares with the server. What it reads beyond it
 * lies in the memory of the system, where each page has to be fetched again. `bytes` is all there is.
 */
export function sharedBuffers(bytes) {
  const megabytes = Math.floor(bytes / 8 / 1_024 / 1_024);
  return `${Math.min(512, Math.max(128, megabytes))}MB`;
}

/** A container has less than its machine; 0 means that nothing is set. */
function memory() {
  const limit = process.constrainedMemory() || Infinity;
  return Math.min(os.totalmem(), limit);
}

/**
 * Only this machine may connect; no socket file, whose path may hold 107 bytes at most. After a kill -9 the files are
 * made safe all at once: one by one, each waits for the disk, and two thousand took up to nine seconds on a busy one.
 */
const settings = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "timezone=UTC",
  "max_connections=200",
  `shared_buffers=${sharedBuffers(memory())}`,
  ...(process.platform === "linux" ? ["recovery_init_sync_method=syncfs"] : []),
];

/** What the tests may give up, because nobody will miss their data. */
const throwawaySettings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off"];

/**
 * Starts the embedded PostgreSQL of a data folder, or joins the one that a crashed parent left running.
 * Port and passwords are kept in `postgres.json`, readable by the owner alone. `url` is for the owner of the tables,
 * `appUrl` for the application, whose role demonstration.mjs makes (scripts/app-role.sql).
 */
export async function startPostgres({ folder = dataFolder, throwaway = false } = {}) {
  makeDataFolder(folder);
  const owner = postgresOwner();
  const { initdb, postgres } = postgresPrograms(owner);
  const cluster = clusterFolder(folder, owner);
  const kept = path.join(folder, "postgres.json");
  const known = readJson(kept, {});
  if (!known.password && existsSync(path.join(cluster, "PG_VERSION"))) throw lostPassword(kept, cluster);
  const password = known.password ?? randomBytes(24).toString("base64url");
  const appPassword = known.appPassword ?? randomBytes(24).toString("base64url");
  writePrivateJson(kept, { ...known, password, appPassword });
  await initialise(cluster, { initdb, owner, password, fast: throwaway });

  const running = runningPort(cluster);
  const port = running ?? (await freePort(known.port));
  writePrivateJson(kept, { port, password, appPassword });
  const url = (database) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
  const appUrl = (database) => `postgresql://hoidap_app:${appPassword}@127.0.0.1:${port}/${database}`;
  if (!running) {
    const options = [...settings, ...(throwaway ? throwawaySettings : [])].flatMap((setting) => [
      "-c",
      setting,
    ]);
    const log = path.join(folder, "pg.log");
    await launch(postgres, ["-D", cluster, "-p", String(port), ...options], {
      owner,
      log,
      url: url("postgres"),
    });
  } else if (!(await until(() => accepts(url("postgres")), 60_000)))
    throw noAnswer(path.join(folder, "pg.log"));
  return {
    url,
    appUrl,
    port,
    joined: running !== undefined,
    isRunning: () => runningPort(cluster) !== undefined,
    stop: () => stopPostgres(folder),
  };
}

/** The database of the application, made when it is not there yet. */
export async function ensureDatabase(postgres, name = "hoidap") {
  await query(postgres.url("postgres"), async (client) => {
    const found = await client.query("select from pg_database where datname = $1", [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
  return postgres.url(name);
}

/**
 * Detached: Ctrl-C reaches the whole foreground group, and the server must finish before its database.
 * After a kill -9 the old backends hold the shared memory for a moment and a new start is refused, so it is repeated.
 */
async function launch(program, args, { owner, log, url }) {
  const grown = (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000;
  const output = openSync(log, grown ? "w" : "a", 0o600);
  const env = { PATH: process.env["PATH"], LC_ALL: "C", TZ: "UTC" };
  const options = { ...owner, cwd: "/", env, detached: true, stdio: ["ignore", output, output] };
  try {
    for (let attempt = 0; attempt < 20; attempt++) {
      const child = spawn(program, args, options);
      child.unref();
      await new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject));
      let answered = false;
      await until(async () => child.exitCode !== null || (answered = await accepts(url)), 60_000);
      if (answered) return;
      await sleep(300);
    }
  } finally {
    closeSync(output);
  }
  throw noAnswer(log);
}

/** The port from postmaster.pid while that process is really a PostgreSQL; the number may be a stranger's by now. */
function runningPort(cluster) {
  const file = path.join(cluster, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, "utf8").split("\n");
  if (!isAlive(Number(pid))) return undefined;
  if (/postgres/.test(programOf(pid))) return Number(port);
  rmSync(file);
  return undefined;
}

async function accepts(url) {
  try {
    await query(url, (client) => client.query("select 1"));
    return true;
  } catch (error) {
    if (error.code === "28P01")
      throw new Stop(
        "Mật khẩu trong postgres.json không khớp với dữ liệu.",
        "The password in postgres.json does not fit the data.",
      );
    return false;
  }
}

/** A fast shutdown: open transactions are rolled back, everything committed is on disk. */
export async function stopPostgres(folder) {
  const cluster = path.join(folder, "pg");
  const file = path.join(cluster, "postmaster.pid");
  if (runningPort(cluster) === undefined) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  process.kill(pid, "SIGINT");
  const gone = () => !existsSync(file) || !isAlive(pid);
  if (!(await until(gone, 30_000))) process.kill(pid, "SIGQUIT");
}

function lostPassword(kept, cluster) {
  return new Stop(
    `Thiếu ${kept} nên không mở được dữ liệu trong ${cluster}. Hãy khôi phục tệp này từ bản sao lưu, hoặc dời thư mục dữ liệu đi để bắt đầu lại.`,
    `${kept} is missing, so the data in ${cluster} cannot be opened. Restore that file from the backup, or move the data folder away to begin anew.`,
  );
}

function noAnswer(log) {
  return new Stop(
    `PostgreSQL nhúng không khởi động được. Xem ${log}`,
    `The embedded PostgreSQL did not start. See ${log}`,
  );
}
