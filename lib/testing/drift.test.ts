import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { useDatabase, withClient } from "@/lib/testing/database";
import { $Enums, Prisma } from "@/prisma/generated/client";

useDatabase();

const models = Object.keys(Prisma.ModelName);

test.each(models)("the migrated database has every column of %s", async (model) => {
  const delegates = db as unknown as Record<string, { findFirst(): Promise<unknown> }>;
  const delegate = delegates[model.charAt(0).toLowerCase() + model.slice(1)];
  await expect(delegate?.findFirst()).resolves.toBeNull();
});

test("every enum of the schema has the values of the database, in its order", async () => {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const mapped = [...schema.matchAll(/^enum (\w+) \{[^}]*@@map\("(\w+)"\)/gm)];
  const { rows } = await withClient((client) =>
    client.query<{ name: string; values: string[] }>(
      `select typname as name, array_agg(enumlabel::text order by enumsortorder) as values
       from pg_enum join pg_type on pg_type.oid = enumtypid group by typname`,
    ),
  );
  const enums = $Enums as unknown as Record<string, Record<string, string>>;
  const expected = mapped.map(([, name = "", database = ""]) => [database, Object.values(enums[name] ?? {})]);
  expect(Object.fromEntries(rows.map(({ name, values }) => [name, values]))).toEqual(
    Object.fromEntries(expected),
  );
});

/** The search keeps narrow tables of its own that only lib/search reads, in SQL. */
const sqlOnly = "search_";

test("no table of the database is unknown to the schema", async () => {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const known = [...schema.matchAll(/^model (\w+) \{[\s\S]*?^\}/gm)].map(
    ([block, name]) => /@@map\("(\w+)"\)/.exec(block)?.[1] ?? name,
  );
  const { rows } = await withClient((client) =>
    client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'",
    ),
  );
  expect(
    rows.map(({ name }) => name).filter((name) => !known.includes(name) && !name.startsWith(sqlOnly)),
  ).toEqual([]);
});
