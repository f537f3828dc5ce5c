import { availableParallelism } from "node:os";
import path from "node:path";
import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

/** Far from any Vietnamese office, so that a forgotten time zone fails. Set before the workers start. */
process.env["TZ"] = "Asia/Kathmandu";

const alias = { "@": import.meta.dirname };
const exclude = ["**/node_modules/**", "**/.next/**", "**/.data/**", "e2e/**"];

/** Enough for env(); each worker sets its own DATABASE_URL (lib/testing/worker.ts). */
const env = {
  APP_SECRET: "a-secret-for-tests-of-40-characters-long",
  NEXTAUTH_SECRET: "another-secret-for-tests-that-is-long-too",
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
  APP_URL: "http://localhost:3000",
  LOG_LEVEL: "silent",
  // Leaders and admins without a second step are people, too; what holds outside is told to the verb.
  DEMO: "1",
  PROOF_COST: "1",
};

export default defineConfig({
  test: {
    maxWorkers: availableParallelism(),
    projects: [
      {
        // "server-only" throws outside of the condition react-server.
        resolve: { alias },
        ssr: {
          resolve: {
            conditions: ["react-server", ...defaultServerConditions],
            externalConditions: ["react-server", "node", "module-sync"],
          },
        },
        test: {
          name: "lib",
          // One process a worker for all files: a new one for each takes twice as long. What a file sets (the clock,
          // kept lists) it sets back; useDatabase() and useWorld() begin anew for the rest.
          isolate: false,
          include: ["**/*.test.{ts,mjs}"],
          exclude,
          env,
          globalSetup: "./scripts/lib/test-cluster.mjs",
          setupFiles: "./lib/testing/worker.ts",
          testTimeout: 20_000,
          hookTimeout: 60_000,
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
        test: { name: "components", include: ["**/*.test.tsx"], exclude, env },
      },
    ],
  },
});
