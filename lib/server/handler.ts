import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import { log } from "@/lib/log";
import { requestScope } from "@/lib/request-scope";
import { admit } from "./admit";
import type { answerChanges } from "./changes";
import { compress } from "./compress";
import type { ServerConfig } from "./config";
import type { createDeskPages } from "./desk-pages";
import { setAllHeaders, setSecurityHeaders } from "./headers";
import { answerHealth } from "./health";
import type { KeptPages } from "./kept-pages";
import type { Metrics } from "./metrics";
import { sendNotice } from "./notice";
import { pathOf } from "./request-shape";
import type { NextApp } from "./next-app";
import { isOneClick, leadToHandler } from "./one-click";
import type { SearchLimit } from "./search-limit";
import type { StaticFiles } from "./static-files";
import { servePage, type Uploads } from "./serve-page";
import type { Visits } from "./visits";

type Parts = {
  pages: Pick<NextApp, "handle"> | undefined;
  kept?: Pick<KeptPages, "serve"> | undefined;
  files?: StaticFiles | undefined;
  metrics?: Metrics | undefined;
  refuseSearch?: SearchLimit | undefined;
  visits?: Visits | undefined;
  changes?: typeof answerChanges | undefined;
  deskPages?: ReturnType<typeof createDeskPages> | undefined;
  realtime: { hub: Server } | undefined;
  uploads: Uploads;
  isReady: () => Promise<boolean>;
};

/** Every request, in this order: kept pages, files of the build, probes, admission, sockets, pages. */
export function createHandler(config: ServerConfig, parts: Parts): RequestListener {
  return (request, response) => {
    const kept = parts.kept?.serve(request, response) ?? false;
    if (kept === true || parts.files?.(request, response) === true) return;
    const requestId = randomUUID();
    requestScope.run({ requestId }, () => {
      handleAfter(kept, request, response).catch((error: unknown) => {
        log.error({ err: error }, "request failed");
        if (response.headersSent) response.destroy();
        else {
          response.setHeader("x-request-id", requestId);
          setAllHeaders(response, config);
          sendNotice(response, "unavailable", pathOf(request.url ?? "/"));
        }
      });
    });
  };

  async function handleAfter(
    kept: Promise<boolean> | false,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (!(await kept)) await handle(request, response, config, parts);
  }
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  config: ServerConfig,
  { pages, realtime, uploads, isReady, metrics, refuseSearch, visits, changes, deskPages }: Parts,
): Promise<void> {
  const path = pathOf(request.url ?? "/");
  setSecurityHeaders(response, config);
  if (await answerHealth(path, response, isReady)) return;
  if (await metrics?.(request, response)) return;
  const refusal = admit(request, response, config);
  if (refusal !== null) {
    // what was not read must not be taken for the next request of this connection
    if (request.method !== "GET") response.setHeader("connection", "close");
    sendNotice(response, refusal, path);
  } else if (refuseSearch?.(request, response) === true) {
    return;
  } else if (path === "/socket.io/" && realtime !== undefined) {
    realtime.hub.emit("request", request, response);
  } else if (await visits?.(request, response)) {
    return;
  } else if (pages === undefined) {
    response.writeHead(404).end();
  } else if ((await changes?.(request, response)) || (await deskPages?.(request, response))) {
    return;
  } else {
    if (isOneClick(request)) leadToHandler(request);
    await new Promise<void>((resolve) => compress(request, response, resolve));
    await servePage(request, response, config, { next: pages.handle, uploads });
  }
}
