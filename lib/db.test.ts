import { expect, it } from "vitest";
import { db, transaction } from "./db";
import { useWorld } from "./testing/use-world";

const world = useWorld();

it("nothing waits for a lock for ever", async () => {
  expect(await db.$queryRaw`select current_setting('lock_timeout') as patience`).toEqual([
    { patience: "4s" },
  ]);
});

it("the relations of a row reach a transaction's connection one by one", async () => {
  // Unless they do, node-postgres calls it deprecated, and that fails the tests (vitest.config.ts).
  const relations = { parent: true, places: true, contacts: true, templates: true } as const;
  const found = await transaction((tx) =>
    tx.department.findUnique({ where: { id: world.rootId }, select: relations }),
  );
  expect(Object.keys(found ?? {})).toEqual(Object.keys(relations));
});
