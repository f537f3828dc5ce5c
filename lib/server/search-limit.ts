import type { IncomingMessage, ServerResponse } from "node:http";
import { keptAddress } from "@/lib/pages/addresses";
import { waitOf } from "@/lib/rate-limit";
import { clientAddress } from "./client-address";
import type { ServerConfig } from "./config";
import { setAllHeaders } from "./headers";
import { sendNotice } from "./notice";
import { isDesk, pathOf } from "./request-shape";

/** Milliseconds an address has to wait before its next search, else 0; counts this one. */
type Wait = (address: string) => number;

/** Answers a search of somebody who searched too often and says so; false lets it pass. A request counts once. */
export type SearchLimit = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * A search costs a render and some milliseconds of the database, and every distinct one costs it anew; so does a list
 * narrowed by whatever somebody writes into its address. What is answered from kept pages costs nothing and is not asked
 * about here.
 */
export function createSearchLimit(
  config: ServerConfig,
  wait: Wait = (address) => waitOf("search", address),
): SearchLimit {
  const counted = new WeakSet<IncomingMessage>();
  return (request, response) => {
    const search = searchIn(request);
    if (search === null || counted.has(request)) return false;
    counted.add(request);
    const ms = wait(clientAddress(request.headers, request.socket.remoteAddress, config.trustedHops));
    if (ms === 0) return false;
    const path = pathOf(request.url ?? "/");
    const fields = [...search].map(([name, value]) => ({ name, value }));
    setAllHeaders(response, config);
    sendNotice(response, "tooMany", path, { path, fields, method: "get" }, Math.ceil(ms / 1_000));
    return true;
  };
}

/** What a public page is asked to search for or to be narrowed by; handlers count for themselves, and the desk knows its people. */
function searchIn({ method, url = "/" }: IncomingMessage): URLSearchParams | null {
  if (method !== "GET" && method !== "HEAD") return null;
  const [path = "/", query = ""] = url.split("?", 2);
  if (query === "" || path.startsWith("/api/") || isDesk(path)) return null;
  const search = new URLSearchParams(query);
  search.delete("_rsc");
  const isNarrowed = keptAddress(`${path}?${search.toString()}`)?.key.includes("?") === true;
  return isNarrowed || Boolean(search.get("q")) ? search : null;
}
