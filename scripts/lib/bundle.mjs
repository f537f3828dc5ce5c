import { root } from "./paths.mjs";

/** Beside the pages that were built with it. */
export function serverBundle({ NEXT_DIST_DIR = ".next" }) {
  return `${NEXT_DIST_DIR}/hoidap.mjs`;
}

/**
 * React's way from components to HTML, for what the server answers without Next; found by server.ts beside itself. `alias`:
 * Next's own parts work only inside of Next.
 */
const markups = {
  markup: { entry: "components/published/question-list-markup.tsx", alias: {} },
  "desk-markup": {
    entry: "components/desk/inbox-markup.tsx",
    alias: {
      "next/navigation": "./components/desk/apart/navigation.ts",
      "next/link": "./components/desk/apart/link.tsx",
      "next-intl": "./components/desk/apart/intl.ts",
    },
  },
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
  for (const [name, { entry, alias }] of Object.entries(markups))
    await build({
      ...common,
      alias,
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
