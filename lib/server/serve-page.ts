import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "@/lib/log";
import { leaveAsleep, sleeps } from "./asleep";
import type { ServerConfig } from "./config";
import { withoutEmptyActions } from "./empty-actions";
import { holdPage } from "./held-page";
import { recall } from "./kept-forms";
import { retryAfterSeconds, sendNotice, type KeptPost } from "./notice";
import { withBoundedBody } from "./plain-body";
import { isDesk, isForm, pathOf } from "./request-shape";
import { sendPacked } from "./send-packed";
import { retryAfterIn, statusIn } from "./status-meta";
import { isUnknownAction, leadToForm } from "./unknown-action";
import { encodeForm, type FormEntry } from "./uploads/form-body";
import { acceptsFiles, acceptsLists } from "./uploads/paths";
import type { KeepFile, ReceivedFile, Upload } from "./uploads/receive-file";
import { BrokenForm, FormTooLarge, receiveForm } from "./uploads/receive-form";
import { replaceRequest } from "./uploads/replace-body";

export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Keep = (file: ReceivedFile, address: string) => Promise<Upload>;
export type Uploads = { directory: string; keep: Keep; keepList: Keep };
type Pages = { next: NextHandler; uploads: Uploads };

/** Takes in what Next cannot take, lets it answer, and finishes what a page cannot do: its status, its failure. */
export async function servePage(
  request: IncomingMessage,
  response: ServerResponse,
  config: ServerConfig,
  pages: Pages,
): Promise<void> {
  const path = pathOf(request.url ?? "/");
  let posted: FormEntry[] = [];
  try {
    if (isForm(request)) posted = await receive(request, pages.uploads);
    const whole = isForm(request) ? request : await withBoundedBody(request);
    await render(readable(whole, posted), response, config, pages.next, posted);
  } catch (error) {
    if (error instanceof FormTooLarge) sendNotice(response, "tooLarge", path);
    else if (error instanceof BrokenForm) sendNotice(response, "broken", path);
    else if (response.headersSent) throw error;
    else {
      log.error({ err: error }, "request failed");
      sendNotice(response, "unavailable", path, keptPost(request, posted));
    }
  }
}

/** The address is the one admit() found; clients cannot set the header. */
function receive(request: IncomingMessage, { directory, keep, keepList }: Uploads): Promise<FormEntry[]> {
  const address = String(request.headers["x-client-address"] ?? "unknown");
  const path = pathOf(request.url ?? "/");
  const keepFrom: KeepFile = (file) => (acceptsLists(path) ? keepList : keep)(file, address);
  return receiveForm(request, { directory, keep: keepFrom, acceptsFiles: acceptsFiles(path) });
}

async function render(
  request: IncomingMessage,
  response: ServerResponse,
  config: ServerConfig,
  next: NextHandler,
  posted: readonly FormEntry[],
): Promise<void> {
  const path = pathOf(request.url ?? "/");
  let again: Promise<void> | undefined;
  holdPage(
    response,
    () => isUnknownAction(response) || isFailure(response) || isHtml(response) || isData(response),
    (body) => {
      if (isUnknownAction(response)) {
        const form = leadToForm(request, response, posted);
        if (form !== null) again = render(form, response, config, next, posted);
        return;
      }
      if (isData(response)) {
        sendPacked(request, response, body);
        return;
      }
      const page = withoutEmptyActions(body);
      if (isDesk(path) && !isFailure(response)) {
        sendPacked(request, response, page);
        return;
      }
      const html = page.toString("utf8");
      const named = statusIn(html);
      if (named === null && response.statusCode >= 500 && !config.dev) {
        sendNotice(response, "unavailable", path, keptPost(request, posted));
        return;
      }
      response.statusCode = named ?? response.statusCode;
      // A form that came back because the database was away says itself what to do, with every word kept.
      const wait = retryAfterIn(html) ?? (named === 503 ? retryAfterSeconds : null);
      if (wait !== null) response.setHeader("retry-after", wait);
      sendPacked(request, response, maySleep(request, config) ? Buffer.from(leaveAsleep(html)) : page);
    },
  );
  await next(request, response);
  await again;
}

/** What was typed, to be sent again from the notice; a browser's script keeps its form by itself. */
function keptPost({ headers, url }: IncomingMessage, fields: readonly FormEntry[]): KeptPost | undefined {
  if (fields.length === 0 || headers["next-action"] !== undefined) return undefined;
  return { path: url ?? "/", fields };
}

/** What Next gets to read: rebuilt forms, HEAD rendered like GET (or their statuses differ), kept texts. */
function readable(request: IncomingMessage, posted: readonly FormEntry[]): IncomingMessage {
  if (isForm(request)) {
    const { contentType, body } = encodeForm(posted);
    return replaceRequest(request, { headers: { "content-type": contentType }, body });
  }
  // node drops the body of an answer to HEAD by itself
  if (request.method === "HEAD" && !isDesk(pathOf(request.url ?? "/"))) request.method = "GET";
  const kept = recall(request);
  if (kept !== undefined) request.headers["x-kept-form"] = kept;
  return request;
}

/** A form that came back has something to say at once; hot reload needs the scripts of every page. */
function maySleep({ method, url, headers }: IncomingMessage, { dev }: ServerConfig): boolean {
  return !dev && method === "GET" && headers["x-kept-form"] === undefined && sleeps(url ?? "/");
}

/** Next's last resort is a line of plain text; data and its own error payloads are left to those who asked for them. */
function isFailure(response: ServerResponse): boolean {
  const type = String(response.getHeader("content-type") ?? "");
  return response.statusCode >= 500 && !/json|x-component/.test(type);
}

/** What the browser's own part of a page asks for. There is no half of it to show: in one piece it costs a third. */
function isData(response: ServerResponse): boolean {
  return String(response.getHeader("content-type") ?? "").startsWith("text/x-component");
}

function isHtml(response: ServerResponse): boolean {
  return String(response.getHeader("content-type") ?? "").startsWith("text/html");
}
