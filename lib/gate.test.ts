import { setImmediate as turnOfLoop } from "node:timers/promises";
import { expect, it } from "vitest";
import { createGate } from "./gate";

it("runs so many at once, lets so many wait, and turns the rest away", async () => {
  const gate = createGate({ atOnce: 2, mostWaiting: 1, full: () => new Error("full") });
  const finish: (() => void)[] = [];
  const work = () => new Promise<void>((resolve) => finish.push(resolve));
  const [one, two, three] = [gate(work), gate(work), gate(work)];
  await expect(gate(work)).rejects.toThrow("full");
  expect(finish).toHaveLength(2);
  finish[0]?.();
  await one;
  await turnOfLoop();
  expect(finish).toHaveLength(3);
  finish[1]?.();
  finish[2]?.();
  await Promise.all([two, three]);
});

it("gives the place of work that failed to the next", async () => {
  const gate = createGate({ atOnce: 1, mostWaiting: 1, full: () => new Error("full") });
  const failing = gate(() => Promise.reject(new Error("boom")));
  const next = gate(() => Promise.resolve("done"));
  await expect(failing).rejects.toThrow("boom");
  expect(await next).toBe("done");
  expect(await gate(() => Promise.resolve("and again"))).toBe("and again");
});
