import { inject } from "vitest";

declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be extended
  export interface ProvidedContext {
    clusterUrl: string;
  }
}

/*
 * vitest's setupFile. lib/db.ts reads DATABASE_URL when it is imported, and imports run before a test file's own
 * lines, so every worker gets the address of its database here. useDatabase() makes the database itself.
 */
const address = new URL(inject("clusterUrl"));
address.pathname = `/worker_${process.env["VITEST_POOL_ID"] ?? "1"}`;
process.env["DATABASE_URL"] = address.href;
