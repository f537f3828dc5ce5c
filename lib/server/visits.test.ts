import { afterEach, describe, expect, it } from "vitest";
import { serve } from "./testing";
import { createVisits } from "./visits";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start(figures: { visits: number; online: number } | null) {
  const seen: string[] = [];
  const visits = createVisits({
    see: (visitor) => {
      seen.push(visitor.userAgent);
      return Promise.resolve(figures);
    },
  });
  const { port, close } = await serve((request, response) => {
    void visits(request, response).then((answered) => {
      if (!answered) response.writeHead(404).end();
    });
  });
  closing.push(close);
  const ask = (path: string, init: RequestInit = {}) => fetch(`http://localhost:${port}${path}`, init);
  return { ask, seen };
}

const page = { method: "POST", headers: { origin: "http://localhost", "user-agent": "Mozilla/5.0 Firefox" } };

describe("the request of the counters", () => {
  it("counts the reader of a page and tells the figures, which nobody keeps", async () => {
    const { ask, seen } = await start({ visits: 12, online: 3 });
    const answer = await ask("/api/visits", page);
    expect(await answer.json()).toEqual({ visits: 12, online: 3 });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(seen).toEqual(["Mozilla/5.0 Firefox"]);
  });

  it("takes nobody for a reader who does not come from a page of ours", async () => {
    const { ask, seen } = await start({ visits: 12, online: 3 });
    await ask("/api/visits", { method: "POST", headers: { "user-agent": "Mozilla/5.0 Firefox" } });
    expect(seen).toEqual([""]);
  });

  it("counts nobody by a link, and leaves other addresses alone", async () => {
    const { ask, seen } = await start({ visits: 12, online: 3 });
    expect((await ask("/api/visits")).status).toBe(405);
    expect((await ask("/api/visits/1", page)).status).toBe(404);
    expect(seen).toEqual([]);
  });

  it("says so when there is no figure, and the page keeps what it shows", async () => {
    const { ask } = await start(null);
    expect((await ask("/api/visits", page)).status).toBe(503);
  });
});
