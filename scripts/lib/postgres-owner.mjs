import { spawnSync } from "node:child_process";
import { Stop } from "./stop.mjs";

/**
 * PostgreSQL refuses to run as root, so root lends it the system user "postgres", made when missing.
 * Returns {} for everybody else: the database then belongs to the person who starts it.
 */
export function postgresOwner() {
  if (process.getuid?.() !== 0) return {};
  const found = idsOf("postgres");
  if (found) return found;
  spawnSync("groupadd", ["--system", "postgres"]);
  spawnSync("useradd", ["--system", "--gid", "postgres", "--no-create-home", "postgres"]);
  const made = idsOf("postgres");
  if (made) return made;
  throw new Stop(
    'Không tạo được người dùng hệ thống "postgres". Hãy chạy bằng một người dùng thường, hoặc đặt DATABASE_URL.',
    'The system user "postgres" could not be made. Run as an ordinary user, or set DATABASE_URL.',
  );
}

/** Whether that user can walk to the file: no when a parent folder belongs to root alone. */
export function canReach(owner, file) {
  if (!("uid" in owner)) return true;
  return spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", file], { ...owner, cwd: "/" }).status === 0;
}

function idsOf(name) {
  const [uid, gid] = ["-u", "-g"].map((flag) =>
    Number.parseInt(spawnSync("id", [flag, name]).stdout ?? "", 10),
  );
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : undefined;
}
