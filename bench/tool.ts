import { execFile } from "node:child_process";

type Ended = { ok: boolean; stdout: string; stderr: string };

/** Runs a program to its end and keeps what it says; a program that is not there ends badly, too. */
export function finish(program: string, args: readonly string[]): Promise<Ended> {
  const options = { maxBuffer: 256 * 1024 * 1024, shell: process.platform === "win32" };
  return new Promise((resolve) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      resolve({ ok: error === null, stdout, stderr: stderr || (error?.message ?? "") });
    });
  });
}

/**
 * A program of a package that is too heavy to be installed with the project: fetched by npm when first used. Null, and a
 * sentence on the terminal, when it cannot be had.
 */
export async function fetchTool(
  pkg: string,
  program: string,
): Promise<((...args: string[]) => Promise<Ended>) | null> {
  const tool = (...args: string[]): Promise<Ended> =>
    finish("npx", ["--yes", `--package=${pkg}`, "--", program, ...args]);
  const { ok, stderr } = await tool("--version");
  if (ok) return tool;
  console.error(`${pkg} could not be fetched or started, nothing was measured: ${stderr.trim().slice(-300)}`);
  return null;
}
