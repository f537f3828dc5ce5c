import { root } from "./paths.mjs";

/** Beside the pages that were built with it. */
export function serverBundle({ NEXT_DIST_DIR = ".next" }) {
  return `${NEXT_DIST_DIR}/hoidap.mjs`;
}

/** React's way from components to HTML, for what the server answers without Next; found by server.ts beside itself. */
function markupBundle(outfile) {
  return outfile.replace(/\.mjs$/, "-markup.cjs");
}

/**
 * server.ts and all of ours that it needs as one file of JavaScript: translated once and not at every start, without
 * the source maps that a translating loader keeps in memory (decision 026). Packages stay where they are.
 */
export async function bundleServer(outfile) {
  // Not installed yet when a clean clone reads this file.
  const { build } = await import("esbuild");
  const common = {
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    target: "node20",
    logLevel: "warning",
  };
  await build({
    ...common,
    entryPoints: ["server.ts"],
    outfile,
    packages: "external",
    conditions: ["react-server"],
    format: "esm",
    keepNames: true,
  });
  // With its packages in it: of those around it the server's own condition would choose the parts that render nothing.
  await build({
    ...common,
    entryPoints: ["components/published/question-list-markup.tsx"],
    outfile: markupBundle(outfile),
    format: "cjs",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
}
