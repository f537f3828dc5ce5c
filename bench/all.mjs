/**
 * `npm run bench`: the figures of the goals that a machine can tell by itself, one line each; the lines become the table
 * of docs/performance.md. Twenty minutes on two cores; nothing else should run meanwhile. `npm run bench -- pages desk`
 * runs some of them and changes only their rows; lighthouse and html, which need tools of their own, run only so.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "../scripts/lib/paths.mjs";
import { command } from "../scripts/lib/stop.mjs";
import { format } from "prettier";
import { rowOf, tableOf } from "./table.mjs";

const benches = [
  "pages",
  "search-pages",
  "submit",
  "desk",
  "inbox",
  "start",
  "lookup",
  "memory",
  "bytes",
  "lighthouse",
  "html",
];
const own = ["submit", "start"];
const whenNamed = ["lighthouse", "html"];
const file = path.join(root, "docs", "performance.md");

await command(async () => {
  const named = process.argv.slice(2);
  const wanted = named.length > 0 ? named : benches.filter((bench) => !whenNamed.includes(bench));
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const rows = new Map();
  for (const name of benches.filter((bench) => wanted.includes(bench))) rows.set(name, await measure(name));
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? "unknown"}, Node ${process.versions.node}`;
  const today = new Date().toISOString().slice(0, 10);
  const text = tableOf(benches, rows, before, `${today}, ${machine}`);
  writeFileSync(file, await format(text, { parser: "markdown", printWidth: 110 }));
});

async function measure(name) {
  const program = own.includes(name) ? [`bench/${name}.mjs`] : ["bench/run.mjs", name];
  const child = spawn(process.execPath, program, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (text) => {
    process.stdout.write(text);
    output += text;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) {
    console.error(`bench/${name} ended with ${code}`);
    process.exitCode = 1;
  }
  return output
    .split("\n")
    .map((line) => rowOf(line))
    .filter((row) => row !== null);
}
