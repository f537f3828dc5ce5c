import type { IncomingMessage, ServerResponse } from "node:http";
import type { ServerConfig } from "./config";
import { holdPage } from "./held-page";
import { sendNotice } from "./notice";
import { isDesk, pathOf } from "./request-shape";
import { statusIn } from "./status-meta";

export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Lets Next answer, and finishes what a page cannot do itself: its status, and a page for failures. */
export async function servePage(
  request: IncomingMessage,
  response: ServerResponse,
  config: ServerConfig,
  next: NextHandler,
): Promise<void> {
  const path = pathOf(request.url ?? "/");
  if (!isDesk(path)) {
    // A HEAD is rendered like a GET, or its status could differ; node drops the body by itself.
    if (request.method === "HEAD") request.method = "GET";
    holdPage(response, isHtml, (body) => {
      finishPage(response, body, path, config);
    });
  }
  await next(request, response);
}

function finishPage(response: ServerResponse, body: Buffer, path: string, { dev }: ServerConfig): void {
  const html = body.toString("utf8");
  const status = statusIn(html) ?? response.statusCode;
  if (status >= 500 && !dev) {
    sendNotice(response, "unavailable", path);
    return;
  }
  response.statusCode = status;
  response.setHeader("content-length", body.length);
  response.end(body);
}

function isHtml(response: ServerResponse): boolean {
  return String(response.getHeader("content-type") ?? "").startsWith("text/html");
}
