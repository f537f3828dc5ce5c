import type { ServerResponse } from "node:http";

/** /healthz: the process answers. /readyz: it can do its work, so a balancer may send people here. */
export async function answerHealth(
  path: string,
  response: ServerResponse,
  isReady: () => Promise<boolean>,
): Promise<boolean> {
  if (path !== "/healthz" && path !== "/readyz") return false;
  const well = path === "/healthz" || (await isReady());
  response.writeHead(well ? 200 : 503, { "content-type": "text/plain", "cache-control": "no-store" });
  response.end(well ? "ok\n" : "database unavailable\n");
  return true;
}
