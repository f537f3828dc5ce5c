import { expect, it } from "vitest";
import { transaction } from "./db";
import { plannedOnce, statementName } from "./planned-once";
import { useDatabase } from "./testing/database";

useDatabase();

it("a statement that is planned once is kept by its connection, and answers for other values, too", async () => {
  await transaction(async (tx) => {
    const add = (one: number, other: number) =>
      tx.$queryRaw`${plannedOnce} select ${one}::integer + ${other}::integer as sum`;
    expect(await add(1, 2)).toEqual([{ sum: 3 }]);
    expect(await add(20, 30)).toEqual([{ sum: 50 }]);
    expect(await tx.$queryRaw`${plannedOnce} select ${"x"}::text as text`).toEqual([{ text: "x" }]);
    await tx.$queryRaw`select ${7}::integer as seven`;
    const kept = await tx.$queryRaw`
      select (generic_plans + custom_plans)::integer as runs from pg_prepared_statements
      where statement like '/* planned once */ select $1%' order by runs`;
    expect(kept).toEqual([{ runs: 1 }, { runs: 2 }]);
  });
});

it("names follow the text: PostgreSQL takes one for one statement only", () => {
  const [one, other] = ["/* planned once */ select 1", "/* planned once */ select 2"];
  expect(statementName({ sql: one })).toBe(statementName({ sql: one }));
  expect(statementName({ sql: one })).not.toBe(statementName({ sql: other }));
  // Longer ones would be cut, and two might become one.
  expect(statementName({ sql: one }).length).toBeLessThan(64);
  expect(statementName({ sql: "select 1" })).toBe("");
});

it("a query that nobody marked is planned for its values", async () => {
  await transaction(async (tx) => {
    await tx.department.count({ where: { code: "snv" } });
    expect(
      await tx.$queryRaw`select name from pg_prepared_statements where statement like '%departments%'`,
    ).toEqual([]);
  });
});
