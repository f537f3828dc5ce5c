import type { IncomingMessage } from "node:http";
import { isLoopback } from "./client-address";
import type { ServerConfig } from "./config";

/**
 * The origin this request may speak for, or null for a Host that is not ours. Besides the public address only
 * `localhost:port` from this machine: Next fetches itself after an action's redirect, and probes ask there.
 */
export function originFor(request: IncomingMessage, { appUrl, port }: ServerConfig): string | null {
  const host = request.headers.host?.toLowerCase();
  if (host === appUrl.host) return appUrl.origin;
  const here = [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`];
  const direct = request.headers["x-forwarded-for"] === undefined;
  if (host === undefined || !direct || !isLoopback(request.socket.remoteAddress)) return null;
  return here.includes(host) ? `http://${host}` : null;
}
