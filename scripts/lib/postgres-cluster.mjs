import { randomBytes } from "node:crypto";
import { chownSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import os from "node:os";
import path from "node:path";
import { sharedFolder } from "./postgres-binaries.mjs";
import { canReach } from "./postgres-owner.mjs";
import { capture } from "./processes.mjs";
import { Stop } from "./stop.mjs";

const majorVersion = "18";

/** The folder of the database files: `pg` in the data folder, or what `pg` links to when root's clone is closed. */
export function clusterFolder(dataFolder, owner) {
  const seen = path.join(dataFolder, "pg");
  const kind = lstatSync(seen, { throwIfNoEntry: false });
  if (kind?.isSymbolicLink()) return path.resolve(dataFolder, readlinkSync(seen));
  if (canReach(owner, dataFolder)) return seen;
  const outside = path.join(sharedFolder, `pg-${randomBytes(6).toString("hex")}`);
  mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
  if (kind) {
    // The clone moved under a closed parent: its database moves out, with owner and modes.
    spawnSync("cp", ["-a", seen, outside]);
    rmSync(seen, { recursive: true });
  }
  symlinkSync(outside, seen);
  return outside;
}

/** Makes the database files once. A run that was cut off leaves nothing that looks finished. */
export async function initialise(cluster, { initdb, owner, password, fast = false }) {
  const version = path.join(cluster, "PG_VERSION");
  if (existsSync(version)) return checkVersion(cluster, readFileSync(version, "utf8").trim());
  const draft = `${cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const secret = mkdtempSync(path.join(os.tmpdir(), "hoidap-"));
  const passwordFile = path.join(secret, "password");
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if ("uid" in owner) for (const file of [draft, secret, passwordFile]) chownSync(file, owner.uid, owner.gid);
  try {
    const { code, output } = await capture(initdb, initdbFlags(draft, passwordFile, fast), {
      ...owner,
      cwd: "/",
      env: { PATH: process.env["PATH"], LC_ALL: "C", TZ: "UTC" },
    });
    if (code !== 0) throw new Error(`initdb failed:\n${output}`);
    renameSync(draft, cluster);
  } finally {
    rmSync(secret, { recursive: true, force: true });
  }
}

/** An unset LANG would give SQL_ASCII and a missing one fails, so nothing is taken from the environment. */
function initdbFlags(folder, passwordFile, fast) {
  const locale = ["--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8"];
  const access = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  return [`--pgdata=${folder}`, ...locale, ...access, ...(fast ? ["--no-sync"] : [])];
}

function checkVersion(cluster, found) {
  if (found === majorVersion) return;
  throw new Stop(
    `Dữ liệu trong ${cluster} thuộc PostgreSQL ${found}, bản này dùng ${majorVersion}. Hãy sao lưu rồi chuyển dữ liệu (docs/operations.md).`,
    `The data in ${cluster} belongs to PostgreSQL ${found}, this release runs ${majorVersion}. Back it up and move it (docs/operations.md).`,
  );
}
