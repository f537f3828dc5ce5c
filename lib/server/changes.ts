import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isAppError, AppError, statusOf } from "@/lib/errors";
import { showChanges } from "@/lib/filters/show-changes";
import en from "@/lib/i18n/messages/en/errors.json";
import vi from "@/lib/i18n/messages/vi/errors.json";
import { log } from "@/lib/log";
import { changesSearch } from "@/lib/questions/inbox-schema";
import { viewerOfCookie } from "@/lib/session";
import { pathOf } from "./request-shape";
import { localeOfPath } from "./texts";

const address = /^(?:\/en)?\/desk\/changes(?:\?|$)/;
const methods = ["GET", "HEAD", "OPTIONS"];
/** Seconds; the page asks again by itself. */
const retryAfter = 2;

/**
 * What an inbox asks when it heard of a change. Answered here: after every event a whole office asks in the same breath,
 * nothing of it needs Next, and Next alone would cost each of them more than the answer (decision 021). False for any
 * other request. Refusals are problem+json (RFC 9457).
 */
export async function answerChanges(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const { method = "", url = "", headers } = request;
  if (!address.test(url)) return false;
  response.setHeader("cache-control", "no-store");
  if (!methods.includes(method) || method === "OPTIONS") {
    response.writeHead(method === "OPTIONS" ? 204 : 405, { allow: methods.join(", ") }).end();
    return true;
  }
  try {
    const body = JSON.stringify(await changesFor(headers.cookie ?? "", url));
    response.writeHead(200, { "content-type": "application/json" }).end(method === "HEAD" ? "" : body);
  } catch (error) {
    refuse(response, error);
  }
  return true;
}

async function changesFor(cookie: string, url: string): Promise<object> {
  const viewer = await viewerOfCookie(cookie);
  if (viewer === null) throw new AppError("unauthenticated");
  const { searchParams } = new URL(url, "http://desk");
  const asked = changesSearch.safeParse(Object.fromEntries(searchParams));
  if (!asked.success) throw new AppError("invalid");
  return showChanges(viewer, asked.data, localeOfPath(pathOf(url)));
}

function refuse(response: ServerResponse, error: unknown): void {
  const type = "application/problem+json";
  if (isAppError(error)) {
    const { code } = error;
    const problem = { type: "about:blank", status: statusOf(error), title: code, detail: sentence(code) };
    response.writeHead(problem.status, { "content-type": type }).end(JSON.stringify(problem));
    return;
  }
  log.error({ err: error }, "changes not told");
  const problem = { type: "about:blank", status: 503, title: "unavailable" };
  response
    .writeHead(503, { "content-type": type, "retry-after": String(retryAfter) })
    .end(JSON.stringify(problem));
}

const sentence = (code: AppError["code"]): string => `${vi[code]} / ${en[code]}`;
