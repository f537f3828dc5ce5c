import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Whether the process runs. A zombie that nobody buried counts as dead. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
  return !/^State:\s+Z/m.test(readProc(pid, "status"));
}

/** The program a process runs, to tell ours from a stranger that got the same number after a restart. */
export function programOf(pid) {
  const name =
    readProc(pid, "comm") || spawnSync("ps", ["-o", "comm=", "-p", String(pid)]).stdout?.toString() || "";
  return name.trim();
}

function readProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}

/** Resolves true as soon as the condition holds, false after the given milliseconds. */
export async function until(condition, milliseconds, pause = 50) {
  const end = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > end) return false;
    await sleep(pause);
  }
  return true;
}

/** Runs a program to its end with its output on the terminal; resolves with the exit code. */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: "inherit", ...options });
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(signal ? 128 : (code ?? 1)));
  });
}

/** Runs a program to its end and keeps its output, which matters only when it fails. */
export function capture(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
