import pg from "pg";
import { expect, it } from "vitest";
import { SteadyClient } from "./steady-client";

it("outlives the end of a connection that nobody uses at that moment", () => {
  const end = new Error("terminating connection due to unexpected postmaster exit");
  expect(() => new pg.Client().emit("error", end)).toThrow(end);
  expect(() => new SteadyClient().emit("error", end)).not.toThrow();
});
