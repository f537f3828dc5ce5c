import { createServer, type Server } from "node:http";
import next from "next";
import type { ServerConfig } from "./config";
import type { NextHandler } from "./serve-page";

export type NextApp = {
  handle: NextHandler;
  /** Gets development's hot reload by `emit("upgrade")`; it never listens itself. */
  hotReload: Server;
  close: () => Promise<void>;
};

/** Next as a part of this server. It adds its own upgrade listener to `hotReload`, so that ours decides what gets there. */
export async function startNext({ appUrl, port, dev }: ServerConfig): Promise<NextApp> {
  process.env.NEXTAUTH_URL = appUrl.origin;
  // Where Next fetches itself after an action's redirect; `next start` sets the same.
  process.env["__NEXT_PRIVATE_ORIGIN"] = `http://localhost:${port}`;
  const hotReload = createServer();
  const app = next({ dev, hostname: "localhost", port, httpServer: hotReload });
  await app.prepare();
  return { hotReload, handle: app.getRequestHandler(), close: () => app.close() };
}
