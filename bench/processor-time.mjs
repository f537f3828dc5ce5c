import { readdirSync, readFileSync } from "node:fs";

/** `getconf CLK_TCK` is 100 on every Linux that Node runs on. */
const tickMs = 10;

/**
 * From now on counts what a server, a PostgreSQL (its postmaster and every process of it) and this process use of the
 * processors. The answer tells it for each of so many pieces of work, in milliseconds. Linux only.
 */
export function timeProcesses({ server, database }) {
  if (process.platform !== "linux") return () => "not known here";
  const now = () => ({
    server: timesOf(server).own,
    PostgreSQL: databaseTime(database),
    "load generator": ownTime(),
  });
  const before = now();
  return (pieces) =>
    Object.entries(now())
      .map(([name, used]) => `${name} ${((used - before[name]) / pieces).toFixed(2)} ms`)
      .join(", ");
}

/** The PostgreSQL that a connection belongs to, by the process that serves it (pg_backend_pid). */
export function postmasterOf(backend) {
  return timesOf(backend).parent;
}

function databaseTime(postmaster) {
  const running = readdirSync("/proc").filter(
    (pid) => /^\d+$/.test(pid) && timesOf(pid).parent === postmaster,
  );
  const { own, ended } = timesOf(postmaster);
  return running.reduce((sum, pid) => sum + timesOf(pid).own, own + ended);
}

function ownTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Of a process, and of its children that have ended; nothing for one that is gone. The name may hold blanks. */
function timesOf(pid) {
  try {
    const [, parent, ...rest] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ");
    const [user, system, endedUser, endedSystem] = rest.slice(9, 13).map(Number);
    return {
      parent: Number(parent),
      own: (user + system) * tickMs,
      ended: (endedUser + endedSystem) * tickMs,
    };
  } catch {
    return { parent: 0, own: 0, ended: 0 };
  }
}
