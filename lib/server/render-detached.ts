import { randomUUID } from "node:crypto";
import { IncomingMessage, ServerResponse, type IncomingHttpHeaders } from "node:http";
import { Socket } from "node:net";
import type { Rendered } from "@/lib/pages/finish";
import { requestScope } from "@/lib/request-scope";
import { leaveAsleep, sleeps } from "./asleep";
import type { ServerConfig } from "./config";
import { withoutEmptyActions } from "./empty-actions";
import { holdPage } from "./held-page";
import type { NextHandler } from "./serve-page";
import { statusIn, validUntilIn } from "./status-meta";

/** A render that takes longer has hung: its readers are waiting. */
const longestMs = 20_000;

/**
 * Lets Next render an address for nobody in particular: no cookies, no client, no connection behind it. Null when
 * the answer is not a page for everybody (a redirect, a cookie, another kind of content). Throws when Next fails.
 * Without a policy among the request's headers Next writes no nonces; the kept page names its scripts by hash.
 */
export async function renderDetached(
  next: NextHandler,
  url: string,
  config: ServerConfig,
): Promise<Rendered | null> {
  const found = await answerDetached(next, url, config);
  if (found === null) return null;
  const { html, status, contentType } = found;
  const page = sleeps(url) ? leaveAsleep(html) : html;
  return { status, contentType, body: Buffer.from(page), validUntil: validUntilIn(html) };
}

type Answer = { html: string; status: number; contentType: string; response: ServerResponse };

/** The same as Next writes it, with its headers, for a request that has these. */
export async function answerDetached(
  next: NextHandler,
  url: string,
  { appUrl }: ServerConfig,
  headers: IncomingHttpHeaders = {},
): Promise<Answer | null> {
  const request = requestFor(url, appUrl, headers);
  const response = new ServerResponse(request);
  const timeout = AbortSignal.timeout(longestMs);
  const body = await new Promise<Buffer>((resolve, reject) => {
    timeout.addEventListener("abort", () => reject(new Error(`${url} was not rendered in time`)));
    holdPage(
      response,
      () => true,
      (whole) => {
        resolve(whole);
        // Next waits for these before it counts the request as done.
        setImmediate(() => response.emit("finish") && response.emit("close"));
      },
    );
    void requestScope.run({ requestId: randomUUID() }, () => next(request, response).catch(reject));
  });
  const contentType = String(response.getHeader("content-type") ?? "");
  const html = withoutEmptyActions(body).toString("utf8");
  const status = statusIn(html) ?? response.statusCode;
  if (status >= 500) throw new Error(`${url} answered ${String(status)}`);
  const isPage = /^(text\/html|application\/(xml|atom\+xml|opensearchdescription\+xml))/.test(contentType);
  if (!isPage || (status >= 300 && status < 400) || response.hasHeader("set-cookie")) return null;
  return { html, status, contentType, response };
}

function requestFor(url: string, appUrl: URL, headers: IncomingHttpHeaders): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.method = "GET";
  request.url = url;
  request.httpVersion = "1.1";
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 1;
  request.headers = {
    host: appUrl.host,
    accept: "text/html",
    "x-forwarded-host": appUrl.host,
    "x-forwarded-proto": appUrl.protocol.replace(":", ""),
    "x-client-address": "unknown",
    ...headers,
  };
  request.push(null);
  request.complete = true;
  return request;
}
