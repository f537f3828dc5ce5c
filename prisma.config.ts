import { defineConfig } from "prisma/config";

// `prisma generate` needs no engine but looks for one on a host that many data centres cannot reach (it takes any file).
if (process.argv.includes("generate")) process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;

const url = process.env["MIGRATION_DATABASE_URL"] ?? process.env["DATABASE_URL"];

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  ...(url === undefined ? {} : { datasource: { url } }),
});
