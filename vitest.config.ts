import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

/** Far from any Vietnamese office, so that a forgotten time zone fails. Set before the workers start. */
process.env["TZ"] = "Asia/Kathmandu";

const alias = { "@": import.meta.dirname };
const exclude = ["**/node_modules/**", "**/.next/**", "**/.data/**", "e2e/**"];

/** The tests that need a PostgreSQL: each says so by what it imports. `npm run check` leaves them to `npm test`. */
const withDatabase = ["app", "lib", "prisma", "scripts"]
  .flatMap((folder) =>
    readdirSync(path.join(import.meta.dirname, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      path.join(folder, name),
    ),
  )
  .filter((file) => /\.test\.(ts|mjs)$/.test(file))
  .filter((file) =>
    /useDatabase|useWorld|clusterUrl|postgres\.mjs/.test(
      readFileSync(path.join(import.meta.dirname, file), "utf8"),
    ),
  );

/** Enough for env(). */
const env = {
  // Nobody answers there; each worker of the tests with a database sets its own (lib/testing/worker.ts).
  DATABASE_URL: "postgresql://nobody@127.0.0.1:9/none",
  APP_SECRET: "a-secret-for-tests-of-40-characters-long",
  NEXTAUTH_SECRET: "another-secret-for-tests-that-is-long-too",
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
  APP_URL: "http://localhost:3000",
  LOG_LEVEL: "silent",
  // Leaders and admins without a second step are people, too; what holds outside is told to the verb.
  DEMO: "1",
  PROOF_COST: "1",
};

/** What a package will refuse one day fails today. */
const execArgv = ["--throw-deprecation"];

/** "server-only" throws outside of the condition react-server. */
const onServer = {
  resolve: { alias },
  ssr: {
    resolve: {
      conditions: ["react-server", ...defaultServerConditions],
      externalConditions: ["react-server", "node", "module-sync"],
    },
  },
};

/**
 * One process a worker for all files: a new one for each takes twice as long. What a file sets (the clock, kept
 * lists) it sets back; useDatabase() and useWorld() begin anew for the rest.
 */
const together = { isolate: false, env, testTimeout: 20_000, hookTimeout: 60_000, execArgv };

export default defineConfig({
  test: {
    maxWorkers: availableParallelism(),
    projects: [
      {
        ...onServer,
        test: {
          ...together,
          name: "database",
          include: withDatabase,
          globalSetup: "./scripts/lib/test-cluster.mjs",
          setupFiles: "./lib/testing/worker.ts",
        },
      },
      {
        ...onServer,
        test: {
          ...together,
          name: "unit",
          include: ["**/*.test.{ts,mjs}"],
          exclude: [...exclude, ...withDatabase],
        },
      },
      {
        // Components are rendered to HTML by react-dom/server, which the condition react-server does not have.
        resolve: {
          alias: {
            ...alias,
            "server-only": path.join(import.meta.dirname, "node_modules/server-only/empty.js"),
          },
        },
        test: { name: "components", include: ["**/*.test.tsx"], exclude, env, execArgv },
      },
    ],
  },
});
