import { expect, it } from "vitest";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { db } from "./db";
import { plannedOnce } from "./planned-once";
import { read } from "./read";
import { useDatabase } from "./testing/database";

useDatabase();

const at = new Date("2026-11-26T20:30:00.123Z");
const row = z.object({
  at: z.date(),
  count: z.number(),
  words: z.array(z.string()),
  nothing: z.null(),
  yes: z.boolean(),
});
const query = Prisma.sql`
  select ${at}::timestamptz as at, cardinality(${[3, 4]}::int[]) as count, ${["a,b", 'c"']}::text[] as words,
    ${null}::text as nothing, ${true}::boolean as yes`;

it("brings the types that Prisma's client brings", async () => {
  const [found] = await read(z.tuple([row]), query);
  expect(found).toEqual({ at, count: 2, words: ["a,b", 'c"'], nothing: null, yes: true });
  expect(await db.$queryRaw(query)).toEqual([found]);
});

it("keeps the plan of a query that is marked for other values", async () => {
  const asked = async (value: number) =>
    (
      await read(
        z.tuple([z.object({ value: z.number() })]),
        Prisma.sql`${plannedOnce} select ${value}::int as value`,
      )
    )[0].value;
  expect(await asked(1)).toBe(1);
  expect(await asked(2)).toBe(2);
  expect(
    await db.$queryRaw`select count(*)::int as kept from pg_prepared_statements where statement like '%select $1::int as value'`,
  ).toEqual([{ kept: 1 }]);
});

it("refuses what is not as the schema says, and connects again after the connections were ended", async () => {
  const numbers = z.array(z.object({ value: z.number() }));
  await expect(read(numbers, Prisma.sql`select 'a' as value`)).rejects.toThrow(z.ZodError);
  await db.$disconnect();
  expect(await read(numbers, Prisma.sql`select 1 as value`)).toEqual([{ value: 1 }]);
});
