import { afterEach, beforeEach, expect, it } from "vitest";
import { startClamd } from "@/lib/testing/clamd";
import { eicar } from "@/lib/testing/hostile/pictures";
import { makeDocx } from "@/lib/testing/make-zip";
import { askClamd } from "./clamd";

let clamd: Awaited<ReturnType<typeof startClamd>>;
beforeEach(async () => {
  clamd = await startClamd();
});
afterEach(() => clamd.stop());

it("gets the whole file to the scanner in pieces, and its word back", async () => {
  const large = Buffer.alloc(10 * 1024 * 1024, "x");
  expect(await askClamd(clamd.url, large)).toBe("clean");
  expect(clamd.seen).toEqual([large.length]);
  expect(await askClamd(clamd.url, Buffer.alloc(64 * 1024))).toBe("clean");
  expect(await askClamd(clamd.url, makeDocx({ "word/notes.xml": eicar }))).toBe("infected");
});

it.each([
  ["is silent", "silent", /in time/],
  ["hangs up", "cut", /no verdict|ECONNRESET|EPIPE/],
  ["refuses the size", "too large", /no verdict: INSTREAM size limit/],
] as const)("takes nothing for clean when the scanner %s", async (_, way, says) => {
  clamd.behave(way);
  const impatient = { answerTimeoutMs: 200 };
  await expect(askClamd(clamd.url, Buffer.from("x"), impatient)).rejects.toThrow(says);
});

it("takes nothing for clean when nobody listens", async () => {
  await clamd.stop();
  await expect(askClamd(clamd.url, Buffer.from("x"))).rejects.toThrow(/ECONNREFUSED/);
  clamd = await startClamd();
});
