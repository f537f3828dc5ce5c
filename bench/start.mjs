/**
 * `npm run bench:start`, P11: a clean clone of the last commit, `npm start` with a warm package cache, until the portal
 * answers; stopped, and started again.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "../scripts/lib/ports.mjs";
import { root } from "../scripts/lib/paths.mjs";
import { command } from "../scripts/lib/stop.mjs";

await command(async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "hoidap start "));
  const clone = path.join(folder, "clone");
  execFileSync("git", ["clone", "--quiet", root, clone]);
  const port = String(await freePort());
  try {
    const first = await start(clone, port);
    const again = await start(clone, port);
    const { tsImport } = await import("tsx/esm/api");
    const { print } = await tsImport("./figure.ts", import.meta.url);
    const line = (what, value, most) =>
      print({ id: "P11", what, value, unit: "s", goal: { text: `≤ ${most} s`, reached: value <= most } });
    line("clean clone to first page", first, 180);
    line("start again", again, 5);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Seconds until the home page is answered. Stops the server afterwards. */
async function start(cwd, port) {
  const begun = performance.now();
  const child = spawn("npm", ["start"], {
    cwd,
    env: { ...process.env, PORT: port, APP_URL: `http://localhost:${port}`, DATABASE_URL: "" },
    stdio: ["ignore", "ignore", "inherit"],
    detached: true,
  });
  const exit = once(child, "exit");
  try {
    for (;;) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
      const answer = await fetch(`http://127.0.0.1:${port}/`, {
        headers: { host: `localhost:${port}` },
      }).catch(() => null);
      if (answer?.ok) return (performance.now() - begun) / 1_000;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    process.kill(-child.pid, "SIGINT");
    await exit;
  }
}
