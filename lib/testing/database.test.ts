import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { useDatabase, withClient } from "@/lib/testing/database";

useDatabase();

async function add(name: string): Promise<number> {
  const topic = await db.topic.create({ data: { slug: name, name, nameEn: name } });
  return topic.id;
}

test.each(["first", "second"])("a %s test finds empty tables and numbers that begin at 1", async (name) => {
  expect(await db.topic.count()).toBe(0);
  expect(await add(name)).toBe(1);
});

test("the worker's database is not the template, and it keeps the migration history", async () => {
  const { rows } = await withClient((client) =>
    client.query<{ name: string; migrations: number }>(
      "select current_database() as name, (select count(*)::int from _prisma_migrations) as migrations",
    ),
  );
  expect(rows[0]?.name).toMatch(/^worker_\d+$/);
  expect(rows[0]?.migrations).toBeGreaterThan(0);
});
