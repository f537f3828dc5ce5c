import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it, vi } from "vitest";
import type { Rendered } from "./finish";
import { createPageServer, encodingFor } from "./serve";
import { createPageStore } from "./store";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

const page = (text: string): Rendered => ({
  status: 200,
  contentType: "text/html; charset=utf-8",
  body: Buffer.from(text),
});

const lost = Promise.reject(new Error("the database is away"));
lost.catch(() => undefined);
/** By their tokens; that of `asked` hangs. */
const sessions: Record<string, Promise<boolean>> = {
  hoa: Promise.resolve(true),
  lost,
  asked: new Promise(() => undefined),
};

/** A server of kept pages alone, whose renders end when the test says so. */
async function start() {
  const renders: { finish: (text: string) => void; fail: () => void }[] = [];
  const store = createPageStore(1_000_000);
  const pages = createPageServer({
    store,
    render: () =>
      new Promise((resolve, reject) => {
        renders.push({
          finish: (text) => resolve(page(text)),
          fail: () => reject(new Error("the database is away")),
        });
      }),
    headersFor: () => [],
    markOld: ({ body }) => page(`old: ${body.toString()}`),
    refuseSearch: () => false,
    isSomebodys: (cookie) => sessions[cookie.split("=").at(-1) ?? ""] ?? Promise.resolve(false),
    patienceMs: 1,
  });
  const server = createServer((request, response) => {
    Promise.resolve(pages.serve(request, response))
      .then((isAnswered) => isAnswered || response.end("Next"))
      .catch(() => response.writeHead(503).end("away"));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const ask = async (headers: Record<string, string> = {}): Promise<string> =>
    (await fetch(`http://127.0.0.1:${String(port)}/lien-he`, { headers })).text();
  const begun = (count: number): Promise<void> => vi.waitFor(() => expect(renders).toHaveLength(count));
  return { ask, begun, renders, store };
}

it("a reader who comes after a change does not wait for a render that began before it", async () => {
  const { ask, begun, renders, store } = await start();
  const early = ask();
  await begun(1);
  store.expireAll();
  const late = ask();
  await begun(2);
  renders[1]?.finish("after");
  expect(await late).toBe("after");
  renders[0]?.finish("before");
  expect(await early).toBe("before");
  expect(await ask()).toBe("after");
  expect(renders).toHaveLength(2);
});

it("what was being rendered while it was taken down is not shown later, when the database is away", async () => {
  const { ask, begun, renders, store } = await start();
  const early = ask();
  await begun(1);
  store.dropAll();
  renders[0]?.finish("taken down");
  await early;
  const late = ask();
  await begun(2);
  renders[1]?.fail();
  expect(await late).toBe("away");
});

it("while the database hangs, nobody waits for a page of which there is one of before", async () => {
  const { ask, begun, renders, store } = await start();
  const early = ask();
  await begun(1);
  renders[0]?.finish("before");
  await early;
  store.setDeaf(true);
  store.expireAll();
  expect(await ask()).toBe("old: before");
  expect(await ask()).toBe("old: before");
  renders[1]?.finish("after");
  await vi.waitFor(async () => expect(await ask()).toBe("after"));
  expect(renders).toHaveLength(2);
});

it("a session makes a page of its own when it is somebody's, and not while nobody can tell", async () => {
  const { ask, begun, renders, store } = await start();
  const early = ask({ cookie: "a=b; hoidap.session=invented" });
  await begun(1);
  renders[0]?.finish("for everybody");
  expect(await early).toBe("for everybody");
  expect(await ask({ cookie: "__Host-hoidap.session=another" })).toBe("for everybody");
  expect(await ask()).toBe("for everybody");
  expect(await ask({ cookie: "hoidap.session=hoa" })).toBe("Next");
  expect(await ask({ cookie: "hoidap.session=lost" })).toBe("for everybody");
  store.setDeaf(true);
  expect(await ask({ cookie: "hoidap.session=asked" })).toBe("for everybody");
  expect(renders).toHaveLength(1);
});

it("packs for whoever weighs the ways of packing, and for nobody who refuses one", () => {
  for (const [accepted, encoding] of [
    ["gzip, deflate, br, zstd", "br"],
    ["gzip;q=0.8, br;q=0.5", "br"],
    ["GZIP;q=1.0,deflate;q=0.6,identity;q=0.3", "gzip"],
    ["br;q=0, gzip", "identity"],
    ["gzip; q=0.000", "identity"],
    ["deflate", "identity"],
    [undefined, "identity"],
  ] as const)
    expect(encodingFor(accepted), accepted).toBe(encoding);
});
