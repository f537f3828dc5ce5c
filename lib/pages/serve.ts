import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { log } from "@/lib/log";
import { keptAddress, type KeptAddress } from "./addresses";
import { finish, type Encoding, type FinishedPage, type HeadersFor, type Rendered } from "./finish";
import type { KeptPage, PageStore } from "./store";

type Parts = {
  store: PageStore;
  /** Renders an address for nobody in particular; null when the answer is not for everybody. Throws on failure. */
  render: (url: string) => Promise<Rendered | null>;
  headersFor: HeadersFor;
  /** The page with a word on top that it may be out of date, for as long as no new one can be had. */
  markOld: (page: Rendered, url: string) => Rendered;
  /** Answers a reader who asked for too many renders of searches and narrowed lists; false lets this one be made. */
  refuseSearch: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Whether somebody is signed in by these cookies; rejects when nobody can tell. */
  isSomebodys: (cookie: string) => Promise<boolean>;
  /** So long a reader waits for a new page, when there is one of before and the database does not reach us. */
  patienceMs?: number;
};

const keepable = new Set([200, 410]);

/**
 * Answers from the kept pages, rendering what is missing or too old. False when the request is not for one of them:
 * somebody is signed in, the address is a form or a secret, or the answer was not one for everybody.
 * Of a crowd that asks for the same page at once, one render serves all.
 */
export function createPageServer({
  store,
  render,
  headersFor,
  markOld,
  refuseSearch,
  isSomebodys,
  patienceMs = 1_500,
}: Parts) {
  const rendering = new Map<string, { generation: number; work: Promise<FinishedPage | null> }>();
  const old = new WeakMap<KeptPage, Promise<FinishedPage>>();
  const counts = { hits: 0, misses: 0, stale: 0, renders: 0, failures: 0 };

  function renderOnce({ key, kind }: KeptAddress): Promise<FinishedPage | null> {
    const running = rendering.get(key);
    const begun = { generation: store.generation(), renderedAt: Date.now() };
    // What began before a change may show what was there before: nobody who comes after it waits for that.
    if (running?.generation === begun.generation) return running.work;
    const work: Promise<FinishedPage | null> = render(key)
      .then(async (rendered) => {
        counts.renders += 1;
        if (rendered === null) return null;
        const page = await finish(rendered, headersFor, kind === "search");
        if (keepable.has(page.status))
          store.put(key, { page, kind, validUntil: rendered.validUntil ?? null, ...begun });
        return page;
      })
      .catch((error: unknown) => {
        counts.failures += 1;
        log.warn({ err: error }, "a page could not be rendered");
        throw error;
      })
      .finally(() => {
        if (rendering.get(key)?.work === work) rendering.delete(key);
      });
    rendering.set(key, { generation: begun.generation, work });
    return work;
  }

  /** A page of before, marked as such; made once per page, for as long as nothing newer can be had. */
  function outOfDate(kept: KeptPage, key: string): Promise<FinishedPage> {
    const { status, contentType, bodies } = kept.page;
    const made =
      old.get(kept) ??
      finish(markOld({ status, contentType, body: bodies.identity.body() }, key), headersFor);
    old.set(kept, made);
    return made;
  }

  async function freshOrOld(address: KeptAddress, kept: KeptPage | undefined): Promise<FinishedPage | null> {
    const rendering = renderOnce(address);
    try {
      return await (kept === undefined ? rendering : inTime(rendering));
    } catch (error) {
      if (kept === undefined) throw error;
      return outOfDate(kept, address.key);
    }
  }

  /** A database that is gone refuses at once; one that hangs, or a line that was cut, says nothing for long. */
  function inTime<Found>(work: Promise<Found>): Promise<Found> {
    return store.isDeaf() ? Promise.race([work, late()]) : work;
  }

  async function late(): Promise<never> {
    await sleep(patienceMs, undefined, { ref: false });
    throw new Error("not rendered in time");
  }

  async function serveRendered(
    request: IncomingMessage,
    response: ServerResponse,
    { address, kept }: { address: KeptAddress; kept: KeptPage | undefined },
  ): Promise<boolean> {
    const page = await freshOrOld(address, kept);
    if (page === null) return false;
    send(request, response, page);
    return true;
  }

  /**
   * Nearly nothing beside a render: whoever invents cookies must not make the server work for each of them. While nobody
   * can tell whose they are, a page of before, with nothing of anybody, is better than none.
   */
  async function serveNobodys(
    request: IncomingMessage,
    response: ServerResponse,
    { address, cookie }: { address: KeptAddress; cookie: string },
  ): Promise<boolean> {
    const isOwn = await inTime(isSomebodys(cookie)).catch(() => false);
    return !isOwn && serveKept(request, response, address);
  }

  function serveKept(
    request: IncomingMessage,
    response: ServerResponse,
    address: KeptAddress,
  ): boolean | Promise<boolean> {
    const kept = store.get(address.key, address.kind);
    const age = kept === undefined ? "expired" : store.ageOf(kept, Date.now());
    if (kept === undefined || age === "expired") {
      if (address.key.includes("?") && refuseSearch(request, response)) return true;
      counts.misses += 1;
      return serveRendered(request, response, { address, kept });
    }
    counts.hits += 1;
    if (age === "stale") {
      counts.stale += 1;
      void renderOnce(address).catch(() => undefined);
    }
    send(request, response, kept.page);
    return true;
  }

  return {
    counts,
    /** A kept page goes out at once, without a promise: nearly every request of the portal ends here. */
    serve(request: IncomingMessage, response: ServerResponse): boolean | Promise<boolean> {
      const address = addressOf(request);
      if (address === null) return false;
      const { cookie } = request.headers;
      return cookie !== undefined && sessionCookie.test(cookie)
        ? serveNobodys(request, response, { address, cookie })
        : serveKept(request, response, address);
    },
  };
}

const sessionCookie = /(?:^|;\s*)(?:__Host-)?hoidap\.session=/;

function addressOf({ method, url, headers }: IncomingMessage): KeptAddress | null {
  if (method !== "GET" && method !== "HEAD") return null;
  // Data for Next's router. What else its requests say changes nothing without this, nor does a range: Next heeds none.
  if (headers["rsc"] !== undefined) return null;
  return keptAddress(url ?? "/");
}

function send({ method, headers }: IncomingMessage, response: ServerResponse, page: FinishedPage): void {
  const finished = page.bodies[encodingFor(headers["accept-encoding"])];
  if (page.status === 200 && headers["if-none-match"] === finished.tag) {
    response.writeHead(304, finished.unchanged).end();
    return;
  }
  response.writeHead(page.status, finished.headers).end(method === "HEAD" ? undefined : finished.body());
}

/** The smallest the client takes; a client that refuses one by a weight of nothing gets none. */
export function encodingFor(accepted: string | string[] | undefined): Encoding {
  const names = String(accepted ?? "");
  if (/;\s*q=0(\.0*)?\s*(,|$)/i.test(names)) return "identity";
  if (/\bbr\b/i.test(names)) return "br";
  return /\bgzip\b/i.test(names) ? "gzip" : "identity";
}
