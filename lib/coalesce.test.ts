import { expect, test } from "vitest";
import { coalesce } from "./coalesce";

/** Runs that end when they are told to, and what each was asked. */
function make() {
  const runs: { wishes: readonly string[]; end: (answers: readonly string[]) => void; fail: () => void }[] =
    [];
  const ask = coalesce<string, string>((wish) => wish);
  const run = (wishes: readonly string[]) =>
    new Promise<readonly string[]>((resolve, reject) => {
      runs.push({ wishes, end: resolve, fail: () => reject(new Error("away")) });
    });
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  return { runs, turn, ask: (key: string, ...wishes: string[]) => ask(key, wishes, run) };
}

test("who asks while a run is under way gets the next one, together with everybody else", async () => {
  const { runs, turn, ask } = make();
  const first = ask("office", "a", "b");
  await turn();
  const later = [ask("office", "a"), ask("office", "c"), ask("office", "a")];
  await turn();
  expect(runs.map(({ wishes }) => wishes)).toEqual([["a", "b"]]);
  runs[0]?.end(["old a", "old b"]);
  expect(await first).toEqual(
    new Map([
      ["a", "old a"],
      ["b", "old b"],
    ]),
  );
  await turn();
  expect(runs[1]?.wishes).toEqual(["a", "c"]);
  runs[1]?.end(["new a", "new c"]);
  for (const answer of await Promise.all(later)) expect(answer.get("a")).toBe("new a");
  expect(runs).toHaveLength(2);
});

test("another key does not wait, and the same key begins anew when nobody asks", async () => {
  const { runs, turn, ask } = make();
  const [one, other] = [ask("office", "a"), ask("harbour", "a")];
  await turn();
  expect(runs).toHaveLength(2);
  runs[1]?.end(["harbour"]);
  runs[0]?.end(["office"]);
  expect([(await one).get("a"), (await other).get("a")]).toEqual(["office", "harbour"]);
  void ask("office", "b");
  await turn();
  expect(runs[2]?.wishes).toEqual(["b"]);
});

test("a run that fails fails for those who waited for it, and the next is made all the same", async () => {
  const { runs, turn, ask } = make();
  const failing = ask("office", "a");
  await turn();
  const next = ask("office", "a");
  runs[0]?.fail();
  await expect(failing).rejects.toThrow("away");
  await turn();
  runs[1]?.end(["there again"]);
  expect((await next).get("a")).toBe("there again");
});
