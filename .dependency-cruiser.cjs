/**
 * Who may import whom: app → components → components/ui, app → lib/<noun> → lib/events → lib/*.ts.
 * lib/testing/boundaries.test.ts proves that every rule here still fires.
 */
const TEST = "\\.test\\.tsx?$";
const NOUN = "^lib/(?!events/|i18n/|testing/|server/)[^/]+/";
const npm = (name) => `(^|/)node_modules/(@types/)?${name}/`;

/** Every breach is an error; a rule's comment says what to do instead. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    forbid("no-cycles", "Move what both need into a file of its own.", {}, { circular: true }),
    forbid(
      "nothing-imports-app",
      "app/ is the outside: move the shared part into components/ or lib/.",
      { path: "^(lib|components|server\\.ts)" },
      { path: "^app/" },
    ),
    forbid(
      "lib-imports-no-component",
      "The domain shows nothing: return data and let a component show it.",
      { path: "^lib/" },
      { path: "^components/" },
    ),
    forbid(
      "kit-is-domain-free",
      "components/ui knows no noun: pass it props.",
      { path: "^components/ui/", pathNot: TEST },
      { path: "^(app/|lib/(?!i18n/|format\\.ts$|form-state\\.ts$)|components/(?!ui/))" },
    ),
    forbid(
      "components-only-show",
      "Values come only from schema, status, i18n, format, html and form-state; types of a query's rows from anywhere in lib.",
      { path: "^components/(?!ui/)", pathNot: TEST },
      {
        path: "^lib/",
        pathNot: "^lib/([^/]+/(schema|status)\\.ts$|events/types\\.ts$|i18n/|(format|html|form-state)\\.ts$)",
        dependencyTypesNot: ["type-only"],
      },
    ),
    forbid(
      "plumbing-imports-no-noun",
      "A file directly in lib/ serves all nouns and knows none.",
      { path: "^lib/[^/]+\\.ts$", pathNot: TEST },
      { path: [NOUN, "^lib/(events|server)/"] },
    ),
    forbid(
      "events-import-no-noun",
      "Nouns record events, not the reverse.",
      { path: "^lib/events/", pathNot: TEST },
      { path: [NOUN, "^lib/server/"] },
    ),
    forbid(
      "server-is-the-top",
      "lib/server belongs to the composition root: only server.ts imports it.",
      { pathNot: "^(server\\.ts$|lib/server/)" },
      { path: "^lib/server/" },
    ),
    forbid(
      "testing-only-in-tests",
      "lib/testing holds builders for tests, benches and journeys.",
      { pathNot: `${TEST}|^(lib/testing|e2e|bench)/|^vitest` },
      { path: "^lib/testing/" },
    ),
    forbid(
      "pages-never-query",
      "Pages call verbs and queries of lib/<noun>; only those speak to the database.",
      { path: "^(app|components)/", pathNot: TEST },
      { path: "^lib/db\\.ts$" },
    ),
    forbid(
      "browser-files-hold-no-database",
      "schema.ts and status.ts reach the browser: types and enums of the generated client only.",
      { path: "^lib/[^/]+/(schema|status)\\.ts$" },
      { path: "^(lib/db\\.ts$|prisma/generated/(?!enums\\.ts))", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "prisma-only-in-lib",
      "Prisma is spoken in lib/ and prisma/ only.",
      { pathNot: "^(lib|prisma)/|^prisma\\.config\\.ts$" },
      { path: [npm("@prisma/[^/]+"), npm("prisma"), "^prisma/generated/"] },
    ),
    forbid(
      "socket-io-only-in-realtime",
      "Sockets carry hints only and live in lib/realtime.",
      { pathNot: "^lib/realtime/" },
      { path: npm("socket\\.io") },
    ),
    forbid(
      "socket-client-only-in-live",
      "components/live.tsx is the one place that listens.",
      { pathNot: `^components/live\\.tsx$|^lib/realtime/.*${TEST}|^(bench|e2e)/` },
      { path: npm("socket\\.io-client") },
    ),
    forbid(
      "nodemailer-only-in-mail",
      "Letters leave through the outbox of lib/mail.",
      { pathNot: "^lib/mail/" },
      { path: npm("nodemailer") },
    ),
    forbid(
      "next-auth-only-in-auth",
      "Ask lib/auth.ts who the viewer is.",
      { pathNot: "^(lib/auth[^/]*\\.ts$|app/api/auth/|app/\\[locale\\]/(\\(public\\)/)?sign-in/)" },
      { path: npm("next-auth") },
    ),
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^prisma/generated/"] },
    exclude: { path: ["^\\.next/", "^\\.data/"] },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
    cache: { folder: "node_modules/.cache/dependency-cruiser", strategy: "content" },
  },
};
