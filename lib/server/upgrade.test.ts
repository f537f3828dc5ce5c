import { createServer } from "node:http";
import { afterEach, expect, it } from "vitest";
import type { ServerConfig } from "./config";
import { sendRaw, serve } from "./testing";
import { createUpgradeHandler } from "./upgrade";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const own = "https://hoidap.example.vn";

/** Asks for a socket at the path from the origin; whatever reaches the hub is answered "in". */
async function knock(path: string, origin: string | null, host = "hoidap.example.vn"): Promise<string> {
  const config: ServerConfig = { appUrl: new URL(own), port: 0, trustedHops: 0, dev: false };
  const hub = createServer().on("upgrade", (_, socket) => socket.end("in"));
  const { port, server, close } = await serve((_, response) => response.end());
  server.on("upgrade", createUpgradeHandler(config, { pages: { hotReload: hub }, realtime: { hub } }));
  closing.push(close);
  const headers = [`host: ${host}`, "connection: upgrade", "upgrade: websocket"];
  if (origin !== null) headers.push(`origin: ${origin}`);
  return sendRaw(port, [`GET ${path} HTTP/1.1`, ...headers, "", ""].join("\r\n"));
}

it("lets our own pages open a socket", async () => {
  expect(await knock("/socket.io/?EIO=4&transport=websocket", own)).toBe("in");
});

it.each([
  ["another site", "/socket.io/", "https://evil.example", "hoidap.example.vn"],
  ["a hidden origin", "/socket.io/", "null", "hoidap.example.vn"],
  ["nobody", "/socket.io/", null, "hoidap.example.vn"],
  ["another host", "/socket.io/", "https://evil.example", "evil.example"],
  ["one of two hosts", "/socket.io/", own, "hoidap.example.vn\r\nhost: evil.example"],
  ["our pages at another path", "/desk", own, "hoidap.example.vn"],
  ["our pages at the path of hot reload", "/_next/webpack-hmr", own, "hoidap.example.vn"],
  ["our pages at an address that is none", "//evil.example/socket.io/", own, "hoidap.example.vn"],
])("refuses %s", async (_, path, origin, host) => {
  expect(await knock(path, origin, host)).toMatch(/^HTTP\/1\.1 400 /);
});
