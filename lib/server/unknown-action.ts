import type { IncomingMessage, ServerResponse } from "node:http";
import { keptHeader, keptOf, remember } from "./kept-forms";
import { pathOf } from "./request-shape";
import type { FormEntry } from "./uploads/form-body";
import { replaceRequest } from "./uploads/replace-body";

const mark = "x-nextjs-action-not-found";

/** Next did not know the action: the page in the browser comes from another build. */
export function isUnknownAction(response: ServerResponse): boolean {
  return response.hasHeader(mark);
}

/**
 * Leads to the form with what was posted, instead of Next's line of plain text. Without JavaScript by rendering
 * the form again, which is returned as a request; with it by sending the browser there.
 */
export function leadToForm(
  request: IncomingMessage,
  response: ServerResponse,
  posted: readonly FormEntry[],
): IncomingMessage | null {
  const isFetchAction = request.headers["next-action"] !== undefined;
  const kept = keptOf(posted, isFetchAction);
  for (const name of [mark, "content-type", "content-length"]) response.removeHeader(name);
  response.statusCode = 200;
  if (!isFetchAction) {
    return replaceRequest(request, { method: "GET", headers: { "x-kept-form": keptHeader(kept) } });
  }
  const id = remember(kept);
  const path = pathOf(request.url ?? "/");
  response.setHeader("content-type", "text/plain");
  response.setHeader("x-action-redirect", `${path}${id === null ? "" : `?giu=${id}`};replace`);
  response.end();
  return null;
}
