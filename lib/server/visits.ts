import type { IncomingMessage, ServerResponse } from "node:http";
import type { VisitCounter } from "@/lib/visits/count-visits";

const address = "/api/visits";

export type Visits = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/**
 * The small request by which kept pages count their readers and learn the figures: answered here, because thousands ask
 * it again every minute and nothing of it needs Next. False for any other request. Only pages of ours are counted: their
 * requests say that they come from the same site, or from where a browser is too old to say it, by POST with an origin.
 */
export function createVisits(counter: Pick<VisitCounter, "see">): Visits {
  return async (request, response) => {
    if (request.url !== address) return false;
    if (request.method !== "POST") {
      response.writeHead(405, { allow: "POST", "content-type": "text/plain" }).end("only POST\n");
      return true;
    }
    const figures = await counter.see({
      address: String(request.headers["x-client-address"] ?? "unknown"),
      userAgent: isFromPage(request) ? (request.headers["user-agent"] ?? "") : "",
    });
    const headers = { "content-type": "application/json", "cache-control": "no-store" };
    if (figures === null) response.writeHead(503, headers).end("null");
    else response.writeHead(200, headers).end(JSON.stringify(figures));
    return true;
  };
}

function isFromPage({ headers }: IncomingMessage): boolean {
  return headers["sec-fetch-site"] === "same-origin" || headers.origin !== undefined;
}
