import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";
import { bundleServer, serverBundle } from "./bundle.mjs";
import { precompress, precompressScripts } from "./precompress.mjs";
import { run } from "./processes.mjs";
import { step } from "./steps.mjs";
import { Stop } from "./stop.mjs";

/** Prisma's engine host is out of reach in many data centres; `generate` needs no engine, any file will do. */
const withoutEngine = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };

/** Everything the built pages and the built server depend on. */
const buildInputs = [
  ...["app", "components", "lib", "public", "prisma/schema.prisma", "server.ts"],
  ...["next.config.mjs", "postcss.config.mjs", "tsconfig.json", "package-lock.json"],
];

/** From a clean clone to installed packages and a generated database client. Skips what is done. */
export async function prepare() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Stop(
      `Cần Node.js 20.19 trở lên, máy này có ${process.version}. Hãy cài Node.js 24 (https://nodejs.org).`,
      `Node.js 20.19 or newer is needed, this is ${process.version}. Install Node.js 24 (https://nodejs.org).`,
    );
  }
  if (!isInstalled()) await must("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"]);
  await step({
    name: "generate",
    inputs: ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"],
    outputs: ["prisma/generated/client.ts"],
    work: () => must(bin("prisma"), ["generate"]),
  });
  // tsc needs the types that `next build` would write, and runs before it.
  await step({
    name: "typegen",
    inputs: ["next.config.mjs", "package-lock.json"],
    outputs: ["next-env.d.ts"],
    work: () => must(bin("next"), ["typegen"]),
  });
}

/** The production build, when a source changed since the last one. */
export function build(environment) {
  return step({
    name: "build",
    inputs: buildInputs,
    outputs: [".next/BUILD_ID", serverBundle({})],
    work: async () => {
      await must(bin("next"), ["build"], { ...environment, NODE_ENV: "production" });
      const dist = path.join(root, process.env["NEXT_DIST_DIR"] ?? ".next");
      await precompress(path.join(dist, "static"));
      await precompressScripts(path.join(root, "public"), ["page.js", "suggest.js"], path.join(dist, "own"));
      await bundleServer(serverBundle(process.env));
    },
  });
}

/** A program of an installed package. */
export function bin(name) {
  return path.join(root, "node_modules/.bin", process.platform === "win32" ? `${name}.cmd` : name);
}

/** Node running TypeScript as server.ts does: `server-only` throws outside of the condition react-server. */
export function typescript(file, ...args) {
  return ["--conditions=react-server", "--import", "tsx", file, ...args];
}

/** Compares npm's own record of what is installed with the lockfile; packages of other platforms are optional. */
export function isInstalled(home = root) {
  const record = path.join(home, "node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const [wanted, found] = [path.join(home, "package-lock.json"), record].map(
    (file) => JSON.parse(readFileSync(file, "utf8")).packages,
  );
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === "" || optional === true || found[name]?.version === version,
  );
}

async function must(program, args, environment = {}) {
  const label = [path.basename(program), ...args].join(" ");
  console.log(`› ${label}`);
  const env = { ...process.env, ...withoutEngine, NEXT_TELEMETRY_DISABLED: "1", ...environment };
  const shell = process.platform === "win32";
  const code = await run(program, args, { cwd: root, env, shell });
  if (code === 0) return;
  throw new Stop(
    `Lệnh "${label}" thất bại (mã ${code}). Xem thông báo ở trên.`,
    `"${label}" failed (code ${code}). See the output above.`,
  );
}
