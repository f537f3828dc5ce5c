import "server-only";
import { createHash } from "node:crypto";
import type { Pool } from "pg";
import type { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "./db";

/**
 * A query over Prisma's connections and past its client, for the few that every page of the desk makes: the client takes
 * as long for one as the database does. Same types, same waiting while the database is away; the schema says what comes.
 */
export async function read<Rows>(
  rows: z.ZodType<Rows>,
  query: Prisma.Sql,
  { kept = false } = {},
): Promise<Rows> {
  const { text, values } = query;
  const pool = await openPool();
  const found = await pool.query<object>({ text, values, ...(kept && { name: nameOf(text) }) });
  return rows.parse(found.rows);
}

async function openPool(): Promise<Pool> {
  const known = globalThis.hoidapPool;
  if (known !== undefined && !known.ended) return known;
  await db.$connect();
  if (globalThis.hoidapPool === undefined) throw new Error("connected without connections");
  return globalThis.hoidapPool;
}

/** Enough for what is asked the same way over and over. */
const mostNames = 50;
const names = new Map<string, string>();

/**
 * Under its name a connection keeps a query planned. Only for those whose plan is the same whatever they are asked for:
 * a plan that is kept knows no values. Undefined for one too many.
 */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostNames) return known;
  const name = createHash("sha256").update(text).digest("base64url");
  names.set(text, name);
  return name;
}
