import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import next from "next";
import { keepPending } from "@/lib/attachments/keep-pending";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { db } from "@/lib/db";
import type { ServerConfig } from "@/lib/server/config";
import { createHandler } from "@/lib/server/handler";
import { listen } from "@/lib/server/listen";
import { drain, onStop } from "@/lib/server/stop";
import { createUpgradeHandler } from "@/lib/server/upgrade";

/** Composition root: the only file that knows all parts. Each part is started here and stopped here. */
const { APP_URL, HOST, PORT, TRUSTED_HOPS } = env();
const config: ServerConfig = {
  appUrl: new URL(APP_URL),
  port: PORT,
  trustedHops: TRUSTED_HOPS,
  dev: process.env.NODE_ENV !== "production",
};

process.env.NEXTAUTH_URL = APP_URL;
// Where Next fetches itself after an action's redirect; `next start` sets the same.
process.env["__NEXT_PRIVATE_ORIGIN"] = `http://localhost:${PORT}`;

// Next adds its upgrade listener to the server it is given: to one that never listens, so that ours decides.
const hotReload = createServer();
const app = next({ dev: config.dev, hostname: "localhost", port: PORT, httpServer: hotReload });
await app.prepare();

const incoming = await mkdtemp(join(tmpdir(), "hoidap-incoming-"));
const server = createServer({ headersTimeout: 15_000, requestTimeout: 300_000, keepAliveTimeout: 65_000 });
server.on(
  "request",
  createHandler(config, {
    next: app.getRequestHandler(),
    uploads: { directory: incoming, keep: keepPending },
    sockets: (_, response) => response.writeHead(404).end(),
    isReady,
  }),
);
server.on(
  "upgrade",
  createUpgradeHandler(
    config,
    (_, socket) => socket.destroy(),
    (...upgrade) => hotReload.emit("upgrade", ...upgrade),
  ),
);

onStop([
  () => drain(server),
  () => app.close(),
  () => db.$disconnect(),
  () => rm(incoming, { recursive: true, force: true }),
]);
await listen(server, PORT, HOST);
log.info({ address: APP_URL }, "serving");

async function isReady(): Promise<boolean> {
  return db.$queryRaw`select 1`.then(
    () => true,
    () => false,
  );
}
