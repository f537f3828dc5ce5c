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
  mkdirSync(join(folder, "static/chunks"), { recursive: true });
  writeFileSync(join(folder, "static/chunks/a.js"), "let a = 1;");
  writeFileSync(join(folder, "static/chunks/a.js.br"), brotliCompressSync("let a = 1;"));
  writeFileSync(join(folder, "static/chunks/b.js"), "let b = 2;");
  mkdirSync(join(folder, "own"));
  writeFileSync(join(folder, "own/page.js.br"), brotliCompressSync("let own;"));
  const files = findStaticFiles({ built: join(folder, "static"), own: join(folder, "own") }, [
    ["x-content-type-options", "nosniff"],
  ]);
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

it("sends a script of its own name until the next build made another of it", async () => {
  const ask = await start();
  const headers = { "accept-encoding": "br" };
  const first = await ask("/page.js", { headers });
  expect(await first.text()).toBe("let own;");
  expect(first.headers.get("cache-control")).toBe("public, max-age=0");
  const etag = first.headers.get("etag") ?? "";
  const again = await ask("/page.js", { headers: { ...headers, "if-none-match": etag } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const changed = await ask("/page.js", { headers: { ...headers, "if-none-match": '"older"' } });
  expect([changed.status, await changed.text()]).toEqual([200, "let own;"]);
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
