import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterEach, expect, it } from "vitest";
import { findStaticFiles } from "./static-files";
import { serve } from "./testing";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start() {
  const folder = mkdtempSync(join(tmpdir(), "static-"));
  mkdirSync(join(folder, "chunks"));
  writeFileSync(join(folder, "chunks/a.js"), "let a = 1;");
  writeFileSync(join(folder, "chunks/a.js.br"), brotliCompressSync("let a = 1;"));
  writeFileSync(join(folder, "chunks/b.js"), "let b = 2;");
  const files = findStaticFiles(folder, [["x-content-type-options", "nosniff"]]);
  const { port, close } = await serve((request, response) => {
    if (!files(request, response)) response.writeHead(404).end();
  });
  closing.push(close, () => rmSync(folder, { recursive: true }));
  return (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${String(port)}${path}`, init);
}

it("sends the body made by the build, for a year, with the headers every answer has", async () => {
  const ask = await start();
  const answer = await ask("/_next/static/chunks/a.js?dpl=1", { headers: { "accept-encoding": "gzip, br" } });
  expect(await answer.text()).toBe("let a = 1;");
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-encoding": "br",
    "content-type": "application/javascript; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
  });
});

it.each([
  ["without brotli", "/_next/static/chunks/a.js", "gzip"],
  ["not compressed by the build", "/_next/static/chunks/b.js", "br"],
  ["outside of the folder", "/_next/static/../../etc/passwd", "br"],
  ["of another path", "/chunks/a.js", "br"],
])("leaves a file %s to Next", async (_, path, encoding) => {
  const ask = await start();
  expect((await ask(path, { headers: { "accept-encoding": encoding } })).status).toBe(404);
});
