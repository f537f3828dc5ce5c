import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import type { Pool } from "pg";
import { PrismaClient, type Prisma } from "@/prisma/generated/client";
import { inTurn } from "./in-turn";
import { statementName } from "./planned-once";
import { SteadyClient } from "./steady-client";

export type Transaction = Prisma.TransactionClient;
/** In a query: one person by id, or the column of people it is asked for at once. */
export type PersonSql = number | Prisma.Sql;

declare global {
  // Next evaluates modules anew on every change in development; one pool is enough.
  var hoidapDatabase: PrismaClient | undefined;
  var hoidapPool: Pool | undefined;
}

/**
 * So long a query waits for a connection, and for a lock that somebody holds, before it fails: whoever sent a form is
 * told so with every word kept, instead of waiting for as long as the database does.
 */
const connectionMs = 6_000;
const lockMs = 4_000;

/** Leaves its connections where lib/read.ts finds them; a transaction's is asked one thing at a time. */
class Adapter extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    globalThis.hoidapPool = adapter.underlyingDriver();
    const start = adapter.startTransaction.bind(adapter);
    return Object.assign(adapter, {
      startTransaction: async (...level: Parameters<typeof start>) => inTurn(await start(...level)),
    });
  }
}

/** Connects on first use. DATABASE_URL was validated at start by env(); `next build` imports this file without one. */
export const db: PrismaClient = (globalThis.hoidapDatabase ??= new PrismaClient({
  adapter: new Adapter(
    {
      connectionString: process.env["DATABASE_URL"],
      max: 10,
      Client: SteadyClient,
      connectionTimeoutMillis: connectionMs,
      lock_timeout: lockMs,
      // A search takes twelve milliseconds; compiling its plan first makes that thirty, and three hundred for the first
      // one of a connection (measured with PostgreSQL 15 and LLVM, 100,000 questions).
      options: "-c jit=off",
    },
    { statementNameGenerator: statementName },
  ),
}));

/**
 * Only verbs open transactions, and nothing inside one awaits the network.
 * Interactive transactions end after five seconds, whatever they wait for.
 */
export function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.$transaction(work, { maxWait: 5_000, timeout: 5_000 });
}
