import { request as open } from "node:http";
import { afterEach, expect, it } from "vitest";
import { createHandler } from "./handler";
import { largestPlainBody } from "./plain-body";
import { serve } from "./testing";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** The whole handler; in Next's place a handler that reads every body to its end and keeps its length. */
async function start() {
  const read: number[] = [];
  const handle = async (request: AsyncIterable<Buffer>, response: { end: () => unknown }): Promise<void> => {
    let bytes = 0;
    for await (const chunk of request) bytes += chunk.length;
    read.push(bytes);
    response.end();
  };
  const config = { appUrl: new URL("https://hoidap.example.vn"), port: 0, trustedHops: 0, dev: false };
  const keep = () => Promise.reject(new Error("no files here"));
  const uploads = { directory: "/nowhere", keep, keepList: keep };
  const isReady = () => Promise.resolve(true);
  const { port, close } = await serve(
    createHandler(config, { pages: { handle }, uploads, realtime: undefined, isReady }),
  );
  closing.push(close);
  return { read, post: (path: string, type: string, body: Body) => post(port, path, type, body) };
}

type Body = { bytes: number; inChunks: boolean };

/** Posts so many bytes; without a length node sends them in chunks. Resolves with the status of the answer. */
function post(port: number, path: string, type: string, { bytes, inChunks }: Body): Promise<number> {
  const headers = {
    host: "hoidap.example.vn",
    "content-type": type,
    ...(!inChunks && { "content-length": bytes }),
  };
  return new Promise((resolve, reject) => {
    const request = open({ port, host: "127.0.0.1", path, method: "POST", headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    request.on("error", reject);
    if (inChunks) request.flushHeaders();
    request.end(Buffer.alloc(bytes, "a"));
  });
}

it.each([
  ["a handler", "/api/unfound", "application/json"],
  ["a handler that knows forms", "/api/following/x", "multipart/form-data; boundary=x"],
  ["sign-in", "/api/auth/callback/credentials", "application/x-www-form-urlencoded"],
  ["a page", "/tra-cuu", "text/plain"],
])(
  "%s is not made to read more than a megabyte, whether the length is told or not",
  async (_, path, type) => {
    const { read, post } = await start();
    for (const inChunks of [true, false])
      expect(await post(path, type, { bytes: largestPlainBody + 1, inChunks })).toBe(413);
    expect(read).toEqual([]);
  },
);

it("what is shorter arrives whole", async () => {
  const { read, post } = await start();
  for (const inChunks of [true, false])
    expect(await post("/api/unfound", "application/json", { bytes: 70_000, inChunks })).toBe(200);
  expect(read).toEqual([70_000, 70_000]);
});

it("a form is one however its type is spelt", async () => {
  const { read, post } = await start();
  const type = "Multipart/Form-Data; boundary=x";
  expect(await post("/dat-cau-hoi", type, { bytes: largestPlainBody + 1, inChunks: false })).toBe(400);
  expect(read).toEqual([]);
});
