import { spawn } from "node:child_process";
import { once } from "node:events";
import { serverBundle } from "./bundle.mjs";
import { isPortFree } from "./ports.mjs";
import { root } from "./paths.mjs";
import { typescript } from "./prepare.mjs";
import { until } from "./processes.mjs";
import { Stop } from "./stop.mjs";

/**
 * Far more than is ever alive. On a machine with much memory V8 would by itself let four times as much garbage lie
 * around as is alive; below 2 GB it sweeps sooner (MemoryController::MaxGrowingFactor).
 */
const heapMb = 768;
/** Half of what V8 takes by itself for what has only just been made. */
const youngMb = 8;
/** Longer than the server's own graceful stop, which ends within 15 s. */
const patience = 20_000;

/** Refuses a port that another program holds, with the remedy. */
export async function requirePort(port, host) {
  if (await isPortFree(port, host)) return;
  const other = Number(port) + 1;
  throw new Stop(
    `Cổng ${port} đang được chương trình khác sử dụng. Hãy chọn cổng khác: PORT=${other} npm start`,
    `Port ${port} is in use by another program. Choose another one: PORT=${other} npm start`,
  );
}

/**
 * Starts the server; `ready` resolves when it answers /healthz. In a group of its own: Ctrl-C reaches only the parent,
 * which ends the server first and the database after it.
 */
export function startServer(environment) {
  const child = spawn(process.execPath, serverProgram(environment), {
    cwd: root,
    env: sparing(environment),
    stdio: "inherit",
    detached: process.platform !== "win32",
  });
  const exit = once(child, "exit").then(([code]) => code ?? 1);
  return { pid: child.pid, exit, ready: becomeReady(child, environment), stop: () => stop(child, exit) };
}

/** The built server, in development server.ts itself, with its limits; NODE_OPTIONS of the installation may set others. */
export function serverProgram({ NODE_ENV, NODE_OPTIONS = "", ...environment }) {
  const isSet = /--max[-_]old[-_]space[-_]size/.test(NODE_OPTIONS);
  const limits = isSet ? [] : [`--max-old-space-size=${heapMb}`, `--max-semi-space-size=${youngMb}`];
  if (NODE_ENV === "development") return [...limits, ...typescript("server.ts")];
  return [...limits, "--conditions=react-server", serverBundle(environment)];
}

/**
 * glibc keeps freed memory for every thread by itself; two of these stores are enough for compressing and pictures. And it
 * takes large pieces from them, too, once one has been freed; with a threshold of one's own they go back at once (a tenth
 * of the server's memory under a mixed load).
 */
export function sparing(environment) {
  const threshold = String(128 * 1_024);
  const store = {
    MALLOC_ARENA_MAX: "2",
    MALLOC_MMAP_THRESHOLD_: threshold,
    MALLOC_TRIM_THRESHOLD_: threshold,
  };
  return { ...store, ...environment };
}

async function becomeReady(child, environment) {
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const answers = await until(async () => hasEnded() || (await isHealthy(environment)), 120_000, 100);
  if (answers && !hasEnded()) return;
  throw new Stop(
    "Máy chủ không khởi động được. Xem thông báo ở trên.",
    "The server did not start. See the output above.",
  );
}

async function stop(child, exit) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), patience);
  await exit;
  clearTimeout(timer);
}

async function isHealthy({ HOST, PORT }) {
  const host = HOST === "0.0.0.0" || HOST === "::" ? "127.0.0.1" : HOST;
  try {
    const response = await fetch(`http://${host}:${PORT}/healthz`, { signal: AbortSignal.timeout(2_000) });
    return response.ok;
  } catch {
    return false;
  }
}
