import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { keepList } from "@/lib/attachments/keep-list";
import { keepPending } from "@/lib/attachments/keep-pending";
import { captureConsole } from "@/lib/capture-console";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { startRealtime } from "@/lib/realtime/server";
import { answerChanges } from "@/lib/server/changes";
import { runChores } from "@/lib/server/chores";
import type { ServerConfig } from "@/lib/server/config";
import { createDeskPages } from "@/lib/server/desk-pages";
import { createHandler } from "@/lib/server/handler";
import { securityHeaders } from "@/lib/server/headers";
import { createHttpServer } from "@/lib/server/http-server";
import { startKeptPages } from "@/lib/server/kept-pages";
import { listen } from "@/lib/server/listen";
import { createMetrics } from "@/lib/server/metrics";
import { startNext } from "@/lib/server/next-app";
import { createRenderTimes } from "@/lib/server/render-times";
import { createSearchLimit } from "@/lib/server/search-limit";
import { findStaticFiles } from "@/lib/server/static-files";
import { drain, onStop, sayGoodbye } from "@/lib/server/stop";
import { createUpgradeHandler } from "@/lib/server/upgrade";
import { createVisits } from "@/lib/server/visits";
import { createVisitCounter } from "@/lib/visits/count-visits";
import type * as DeskMarkup from "@/components/desk/inbox-markup";
import type * as Markup from "@/components/published/question-list-markup";

/** Composition root: the only file that knows all parts. Each is started here and stopped here. */
const { APP_URL, DATABASE_URL, HOST, PORT, ROLES, TRUSTED_HOPS } = env();
const config: ServerConfig = {
  appUrl: new URL(APP_URL),
  port: PORT,
  trustedHops: TRUSTED_HOPS,
  dev: process.env.NODE_ENV !== "production",
};

if (!config.dev) captureConsole();
const dist = process.env["NEXT_DIST_DIR"] ?? ".next";
const server = createHttpServer();
const incoming = await mkdtemp(join(tmpdir(), "hoidap-incoming-"));
const next = ROLES.includes("web") ? await startNext(config) : undefined;
const renders = createRenderTimes();
const pages = next && { ...next, handle: renders.timed(next.handle) };
// In development every request sees the newest code.
const refuseSearch = createSearchLimit(config);
const kept =
  pages && !config.dev
    ? startKeptPages(config, pages.handle, {
        connectionString: DATABASE_URL,
        refuseSearch,
        searchMarkup: built("markup").questionListMarkup,
      })
    : undefined;
const deskPages =
  pages && !config.dev
    ? createDeskPages(config, {
        next: pages.handle,
        markup: built("desk-markup").inboxMarkup,
      })
    : undefined;
const files = config.dev
  ? undefined
  : findStaticFiles({ built: join(dist, "static"), own: join(dist, "own") }, securityHeaders(config));
const visitors = createVisitCounter();
const realtime = ROLES.includes("relay") ? startRealtime(DATABASE_URL) : undefined;
const stopping = new AbortController();
/** A balancer asks every second, and queries wait longer than that for a database that is away. */
const readyMs = 1_000;
let leaving = false;
const chores = runChores(ROLES, stopping.signal);

server.on(
  "request",
  createHandler(config, {
    pages,
    kept,
    files,
    refuseSearch,
    visits: createVisits(visitors),
    changes: answerChanges,
    deskPages,
    metrics: createMetrics({ kept, sockets: () => realtime?.count() ?? 0, renders }),
    realtime,
    uploads: { directory: incoming, keep: keepPending, keepList },
    isReady,
  }),
);
server.on("upgrade", createUpgradeHandler(config, { pages, realtime }));
onStop([
  async () => {
    leaving = true;
    if (config.trustedHops > 0) await sayGoodbye(server);
  },
  () => Promise.all([realtime?.close(), drain(server)]),
  () => {
    stopping.abort();
    return chores;
  },
  () => visitors.close(),
  () =>
    Promise.all([
      kept?.close(),
      pages?.close(),
      db.$disconnect(),
      rm(incoming, { recursive: true, force: true }),
    ]),
]);
await listen(server, PORT, HOST).catch((error: unknown) => {
  log.fatal({ err: error }, "not started");
  process.exit(1);
});
log.info({ address: APP_URL, roles: ROLES }, "serving");

type Markups = { markup: typeof Markup; "desk-markup": typeof DeskMarkup };

/** Components as HTML, built beside this file (scripts/lib/bundle.mjs). */
function built<Name extends keyof Markups>(name: Name): Markups[Name] {
  return createRequire(import.meta.url)(`./hoidap-${name}.cjs`) as Markups[Name];
}

async function isReady(): Promise<boolean> {
  if (leaving) return false;
  const answered = db.$queryRaw`select 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([answered, sleep(readyMs, false)]);
}
