import { expect, it } from "vitest";
import { db } from "./db";
import { useDatabase } from "./testing/database";

useDatabase();

it("nothing waits for a lock for ever", async () => {
  expect(await db.$queryRaw`select current_setting('lock_timeout') as patience`).toEqual([
    { patience: "4s" },
  ]);
});
