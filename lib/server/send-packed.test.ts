import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { sendPacked } from "./send-packed";
import { serve } from "./testing";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function answer(body: string, accepted: string, vary?: string) {
  const { port, close } = await serve((request, response) => {
    if (vary !== undefined) response.setHeader("vary", vary);
    sendPacked(request, response, Buffer.from(body));
  });
  closing.push(close);
  // Not by fetch, which unpacks.
  const { get } = await import("node:http");
  return new Promise<{ headers: Record<string, unknown>; bytes: Buffer }>((resolve) => {
    get({ port, host: "127.0.0.1", headers: { "accept-encoding": accepted } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ headers: response.headers, bytes: Buffer.concat(chunks) }));
    });
  });
}

const long = "Câu hỏi của ông bà. ".repeat(200);

test("packs what is long as the client takes it, and says how many bytes come", async () => {
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
  for (const [name, open] of Object.entries(unpack)) {
    const { headers, bytes } = await answer(long, name);
    expect(headers).toMatchObject({
      "content-encoding": name,
      "content-length": String(bytes.length),
      vary: "Accept-Encoding",
    });
    expect(bytes.length).toBeLessThan(long.length / 10);
    expect(open(bytes).toString("utf8")).toBe(long);
  }
});

test("leaves what is short, and who takes nothing, as it is", async () => {
  for (const [body, accepted] of [
    ["ngắn", "br, gzip"],
    [long, "identity"],
    [long, "br;q=0"],
  ] as const) {
    const { headers, bytes } = await answer(body, accepted);
    expect(headers["content-encoding"]).toBeUndefined();
    expect(bytes.toString("utf8")).toBe(body);
  }
});

test("adds to what an answer varies by", async () => {
  const { headers } = await answer(long, "br", "rsc");
  expect(headers["vary"]).toBe("rsc, Accept-Encoding");
});
