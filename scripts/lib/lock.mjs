import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readJson, writePrivateJson } from "./private-file.mjs";
import { isAlive, programOf, until } from "./processes.mjs";
import { Stop } from "./stop.mjs";

/**
 * One start per data folder. `running.json` says who runs it and where; a server that a killed start left behind
 * is ended first, because it holds the port.
 */
export async function takeLock(folder) {
  const file = path.join(folder, "running.json");
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid }), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    const holder = readJson(file, {});
    if (isOurs(holder.pid)) throw alreadyRuns(holder);
    await endOrphan(holder.server);
    writePrivateJson(file, { pid: process.pid });
  }
  return {
    note: (facts) => writePrivateJson(file, { pid: process.pid, ...facts }),
    release: () => rmSync(file, { force: true }),
  };
}

function isOurs(pid) {
  return pid !== undefined && pid !== process.pid && isAlive(pid) && /node|MainThread/.test(programOf(pid));
}

async function endOrphan(pid) {
  if (!isOurs(pid)) return;
  process.kill(pid, "SIGTERM");
  if (!(await until(() => !isAlive(pid), 15_000))) process.kill(pid, "SIGKILL");
}

function alreadyRuns({ pid, url = "" }) {
  return new Stop(
    `Chương trình đang chạy rồi${url && ` tại ${url}`} (tiến trình ${pid}). Nhấn Ctrl-C ở cửa sổ đó, hoặc: kill ${pid}`,
    `It already runs${url && ` at ${url}`} (process ${pid}). Press Ctrl-C in that window, or: kill ${pid}`,
  );
}
