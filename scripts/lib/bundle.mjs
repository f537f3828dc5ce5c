import { root } from "./paths.mjs";

/** Beside the pages that were built with it. */
export function serverBundle({ NEXT_DIST_DIR = ".next" }) {
  return `${NEXT_DIST_DIR}/hoidap.mjs`;
}

/** React's way from components to HTML, for what the server answers without Next; found by server.ts beside itself. */
const markups = {
  markup: "components/published/question-list-markup.tsx",
  "desk-markup": "components/desk/inbox-markup.tsx",
};

/** Next's own parts work only inside of Next; of others than these the build knows no name. */
const apart = {
  "next/navigation": "./components/apart/navigation.ts",
  "next/link": "./components/apart/link.tsx",
  "next-intl": "./components/apart/intl.ts",
};

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
  // With their packages in them: of those around it the server's own condition would choose the parts that render nothing.
  for (const [name, entry] of Object.entries(markups))
    await build({
      ...common,
      alias: apart,
      entryPoints: [entry],
      outfile: outfile.replace(/\.mjs$/, `-${name}.cjs`),
      format: "cjs",
      jsx: "automatic",
      define: { "process.env.NODE_ENV": '"production"' },
      // Only browsers load these.
      external: ["socket.io-client"],
      loader: { ".css": "empty" },
    });
}
