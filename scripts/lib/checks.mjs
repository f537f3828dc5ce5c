import { mkdirSync } from "node:fs";
import path from "node:path";
import { bin } from "./prepare.mjs";
import { capture } from "./processes.mjs";
import { root } from "./paths.mjs";
import { cacheFolder } from "./steps.mjs";

/** Where vitest leaves its report for the count at the end of `npm test`. */
export const vitestReport = path.join(cacheFolder, "vitest.json");

const vitest = [
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${vitestReport}`,
];
/** vitest.config.ts tells them apart. */
export const withoutDatabase = ["--project=unit", "--project=components"];

/** By what a file contains, so it is right after every checkout; a first run does without it. */
const prettierCache = [
  "--cache",
  "--cache-strategy=content",
  `--cache-location=${path.join(cacheFolder, "prettier")}`,
];

/** The long ones first, so that two lanes end at about the same time. */
const checks = [
  ["eslint", ".", "--max-warnings=0"],
  ["tsc", "--noEmit"],
  ["knip"],
  ["depcruise", "app", "components", "lib", "server.ts", "--config", ".dependency-cruiser.cjs"],
  ["prettier", "--check", ".", "--log-level=warn", ...prettierCache],
];

/** More room for what is young: the types of a thousand files are made in one go, and sweeping them up costs a tenth. */
const roomy = { NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --max-semi-space-size=64`.trim() };

/**
 * Runs every check, two at a time, with a line for each; `tests` leaves some of vitest's projects out. Resolves with the
 * names of those that failed.
 */
export async function runChecks(tests = []) {
  mkdirSync(cacheFolder, { recursive: true });
  const waiting = [[...vitest, ...tests], ...checks];
  const failed = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, ...args] = next;
      const begun = Date.now();
      const { code, output } = await capture(bin(name), args, {
        cwd: root,
        env: { ...process.env, ...roomy, NO_COLOR: "1" },
      });
      console.log(
        `${code === 0 ? "✓" : "✗"} ${name.padEnd(10)} ${((Date.now() - begun) / 1000).toFixed(1)} s`,
      );
      if (code !== 0) {
        failed.push(name);
        console.log(output);
      } else if (name === "vitest") console.log(summaryOf(output));
    }
  };
  await Promise.all([lane(), lane()]);
  return failed;
}

/** The last block of vitest's output, which counts files and tests. */
function summaryOf(output) {
  return output.slice(output.lastIndexOf(" Test Files")).trimEnd();
}
