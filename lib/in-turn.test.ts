import { expect, it } from "vitest";
import { inTurn } from "./in-turn";

/** A connection that writes down what it does, and fails at "bad". */
function connection() {
  const log: string[] = [];
  const ask = async (query: string): Promise<void> => {
    log.push(`begin ${query}`);
    await Promise.resolve();
    log.push(`end ${query}`);
    if (query === "bad") throw new Error(query);
  };
  const queryRaw = async (query: string) => ask(query).then(() => [query]);
  const executeRaw = async (query: string) => ask(query).then(() => 1);
  return { log, asked: inTurn({ queryRaw, executeRaw }) };
}

it("asks a connection one thing at a time, in the order it was asked for", async () => {
  const { log, asked } = connection();
  expect(await Promise.all([asked.queryRaw("a"), asked.executeRaw("b"), asked.queryRaw("c")])).toEqual([
    ["a"],
    1,
    ["c"],
  ]);
  expect(log).toEqual(["begin a", "end a", "begin b", "end b", "begin c", "end c"]);
});

it("goes on after what failed, and tells only whoever asked for that", async () => {
  const { log, asked } = connection();
  const [bad, good] = await Promise.allSettled([asked.executeRaw("bad"), asked.queryRaw("a")]);
  expect(bad).toMatchObject({ status: "rejected", reason: new Error("bad") });
  expect(good).toEqual({ status: "fulfilled", value: ["a"] });
  expect(log).toEqual(["begin bad", "end bad", "begin a", "end a"]);
});
