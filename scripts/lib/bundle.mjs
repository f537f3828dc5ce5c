import { root } from "./paths.mjs";

/** Beside the pages that were built with it. */
export function serverBundle({ NEXT_DIST_DIR = ".next" }) {
  return `${NEXT_DIST_DIR}/hoidap.mjs`;
}

/**
 * server.ts and all of ours that it needs as one file of JavaScript: translated once and not at every start, without
 * the source maps that a translating loader keeps in memory (decision 026). Packages stay where they are.
 */
export async function bundleServer(outfile) {
  // Not installed yet when a clean clone reads this file.
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints: ["server.ts"],
    outfile,
    bundle: true,
    packages: "external",
    conditions: ["react-server"],
    platform: "node",
    target: "node20",
    format: "esm",
    keepNames: true,
    logLevel: "warning",
  });
}
