import type { IncomingMessage } from "node:http";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);
const sessionCookie = /(^|;\s*)(__Host-)?hoidap\.session=/;

/**
 * Whether this request may change something. Browsers say where a request comes from; a foreign or hidden
 * origin is refused. A caller that says nothing (a script) may come, unless it carries somebody's session.
 */
export function mayChange(request: IncomingMessage, ownOrigin: string): boolean {
  if (reading.has(request.method ?? "")) return true;
  const { origin, cookie } = request.headers;
  const site = request.headers["sec-fetch-site"];
  if (origin !== undefined && origin !== ownOrigin) return false;
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  if (origin !== undefined || site !== undefined) return true;
  return !sessionCookie.test(cookie ?? "");
}
