import "server-only";
import type { Pool } from "pg";
import type { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "./db";
import { statementName } from "./planned-once";

/**
 * A query over Prisma's connections and past its client, for the few that every page of the desk makes: the client takes
 * as long for one as the database does. Same types, same waiting while the database is away; the schema says what comes.
 */
export async function read<Rows>(rows: z.ZodType<Rows>, { text, values }: Prisma.Sql): Promise<Rows> {
  const pool = await openPool();
  const name = statementName({ sql: text });
  const found = await pool.query<object>({ text, values, ...(name !== "" && { name }) });
  return rows.parse(found.rows);
}

async function openPool(): Promise<Pool> {
  const known = globalThis.hoidapPool;
  if (known !== undefined && !known.ended) return known;
  await db.$connect();
  if (globalThis.hoidapPool === undefined) throw new Error("connected without connections");
  return globalThis.hoidapPool;
}
