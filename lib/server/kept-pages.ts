import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { purge } from "@/lib/pages/purge";
import type { Rendered } from "@/lib/pages/finish";
import { createPageServer } from "@/lib/pages/serve";
import { createPageStore } from "@/lib/pages/store";
import { takenDownSince } from "@/lib/pages/taken-down";
import { listen } from "@/lib/realtime/listen";
import { viewerOfCookie } from "@/lib/session";
import type { ServerConfig } from "./config";
import { keptHeaders } from "./headers";
import { originFor } from "./host";
import { markOld } from "./mark-old";
import { renderDetached } from "./render-detached";
import { hasTwoHosts } from "./request-shape";
import { createSearchPages, type SearchMarkup } from "./search-pages";
import type { SearchLimit } from "./search-limit";
import type { NextHandler } from "./serve-page";

/** More than a thousand pages, each packed in two ways. */
const mostBytes = 24 * 1_048_576;

/** A line that was cut is noticed by its next sign of life at the latest, and clocks differ. */
const noticedLateMs = 60_000;

type Parts = { connectionString: string; refuseSearch: SearchLimit; searchMarkup: SearchMarkup };

export type KeptPages = {
  /** True when the request was answered. */
  serve: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;
  /** For the metrics. */
  counts: () => {
    hits: number;
    misses: number;
    stale: number;
    renders: number;
    failures: number;
    pages: number;
    bytes: number;
  };
  /** Resolves when it hears the notices of the database for the first time. */
  ready: Promise<void>;
  close: () => Promise<void>;
};

/** The page cache of this process: filled by Next, emptied by the notices of the database it listens to by itself. */
export function startKeptPages(
  config: ServerConfig,
  next: NextHandler,
  { connectionString, refuseSearch, searchMarkup }: Parts,
): KeptPages {
  const store = createPageStore(mostBytes);
  const render = (url: string): Promise<Rendered | null> => renderDetached(next, url, config);
  const renderSearch = createSearchPages({ render, markup: searchMarkup, generation: store.generation });
  const pages = createPageServer({
    store,
    render: async (url) => (await renderSearch(url)) ?? render(url),
    headersFor: (scripts) => keptHeaders(config, scripts),
    markOld,
    refuseSearch,
    isSomebodys: async (cookie) => (await viewerOfCookie(cookie)) !== null,
  });
  const stop = new AbortController();
  let becomeReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (becomeReady = resolve));
  let deafSince: number | undefined;
  store.setDeaf(true);

  /** What was taken down while nothing was heard must not be shown even when the database is gone the next moment. */
  async function catchUp(): Promise<void> {
    const since = deafSince;
    if (since === undefined) return;
    deafSince = undefined;
    try {
      if (await takenDownSince(new Date(since - noticedLateMs))) store.dropAll();
    } catch {
      // Gone again before it could be asked: asked when it is back.
      deafSince = since;
    }
  }

  const listening = listen({
    connectionString,
    signal: stop.signal,
    onNotice: (notice) => purge(store, notice),
    onListening: () => {
      store.setDeaf(false);
      store.expireAll();
      becomeReady();
      void catchUp();
    },
    onDeaf: () => {
      store.setDeaf(true);
      deafSince ??= Date.now();
    },
  });
  return {
    // A host that is not ours, or one of two, is refused further on.
    serve: (request, response) =>
      originFor(request, config) !== null &&
      !hasTwoHosts(request.rawHeaders) &&
      pages.serve(request, response),
    counts: () => ({ ...pages.counts, ...store.size() }),
    ready,
    close: async () => {
      stop.abort();
      await listening;
    },
  };
}
