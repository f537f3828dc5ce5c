import { once } from "node:events";
import type { RequestListener, Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createHttpServer } from "./http-server";
import { sendRaw } from "./testing";

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
});

async function start(listener: RequestListener, shorter: Parameters<typeof createHttpServer>[0] = {}) {
  const server = createHttpServer(shorter);
  servers.push(server);
  server.on("request", listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** Every request that got through, with the body it was taken to have. */
async function startCounting(): Promise<{ port: number; seen: string[] }> {
  const seen: string[] = [];
  const port = await start((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      seen.push(`${String(request.method)} ${String(request.url)} ${body}`);
      response.end("ok");
    });
  });
  return { port, seen };
}

const lines = (...all: string[]): string => all.join("\r\n");

describe("a request that two servers would read in two ways", () => {
  const post = ["POST /a HTTP/1.1", "host: x"];
  const hidden = "GET /hidden HTTP/1.1\r\nhost: x\r\n\r\n";

  it.each([
    [
      "a length and chunks",
      lines(...post, "content-length: 6", "transfer-encoding: chunked", "", "0", "", hidden),
    ],
    ["two lengths", lines(...post, "content-length: 0", "content-length: 40", "", hidden)],
    ["a length that is none", lines(...post, "content-length: +5", "", "abcde")],
    [
      "a coding that is not the last",
      lines(...post, "transfer-encoding: chunked, identity", "", "0", "", hidden),
    ],
    ["a coding with a hidden sign", lines(...post, "transfer-encoding:\u000bchunked", "", "0", "", hidden)],
    ["a space before the colon", lines(...post, "transfer-encoding : chunked", "", "0", "", hidden)],
    [
      "a name with a line end inside",
      lines(...post, "x: a\n transfer-encoding: chunked", "", "0", "", hidden),
    ],
    ["a chunk of no size", lines(...post, "transfer-encoding: chunked", "", "zz", "abc", "0", "", "")],
    [
      "a chunk longer than it says",
      lines(...post, "transfer-encoding: chunked", "", "3", "abcdef", "0", "", ""),
    ],
    ["a bare line end in chunks", `${lines(...post, "transfer-encoding: chunked", "", "")}3\nabc\n0\n\n`],
    ["no host", lines("POST /a HTTP/1.1", "content-length: 0", "", "")],
    ["another protocol", lines("PRI * HTTP/2.0", "", "SM", "", "")],
    ["a head of 20 kB", lines(...post, `x: ${"y".repeat(20_000)}`, "", "")],
  ])("is refused and ends its connection: %s", async (_, request) => {
    const { port, seen } = await startCounting();
    const answer = await sendRaw(port, request);
    expect(answer).toMatch(/^HTTP\/1\.1 (400|431) /);
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(seen).toEqual([]);
  });

  it("does not become a tunnel", async () => {
    const { port, seen } = await startCounting();
    expect(await sendRaw(port, lines("CONNECT evil.example:443 HTTP/1.1", "host: x", "", ""))).toBe("");
    expect(seen).toEqual([]);
  });
});

describe("a slow client", () => {
  const soon = { headersTimeout: 150, requestTimeout: 300, connectionsCheckingInterval: 30 };

  it("is cut off when its head does not come, drop by drop or not at all", async () => {
    const port = await start((_, response) => response.end("ok"), soon);
    const answer = new Promise<string>((resolve) => {
      let got = "";
      const socket = connect(port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nhost: x\r\n"));
      const drops = setInterval(() => socket.write("x: y\r\n"), 20);
      socket.on("error", () => undefined);
      socket.on("data", (chunk: Buffer) => (got += chunk.toString()));
      socket.on("close", () => {
        clearInterval(drops);
        resolve(got);
      });
    });
    expect(await answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  it("is cut off when its body does not come", async () => {
    const { port } = { port: await start((request) => void request.resume(), soon) };
    const answer = await sendRaw(port, lines("POST / HTTP/1.1", "host: x", "content-length: 9", "", "half"));
    expect(answer).toMatch(/^HTTP\/1\.1 408 |^$/);
  });

  it("is cut off when it does not read its answer", async () => {
    const port = await start((_, response) => response.end(Buffer.alloc(50_000_000)), { idleTimeout: 200 });
    const socket = connect(port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nhost: x\r\n\r\n"));
    socket.on("error", () => undefined);
    socket.pause();
    const [server] = servers;
    const [answering] = (await once(server ?? socket, "request")) as [{ socket: { destroyed: boolean } }];
    await once(answering.socket as never, "close");
    expect(answering.socket.destroyed).toBe(true);
    socket.destroy();
  });
});
