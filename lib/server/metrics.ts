import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { z } from "zod";
import { db } from "@/lib/db";
import { isLoopback } from "./client-address";
import type { KeptPages } from "./kept-pages";
import type { RenderTimes } from "./render-times";

type Sources = {
  kept: Pick<KeptPages, "counts"> | undefined;
  /** Open sockets of this process. */
  sockets: () => number;
  renders?: RenderTimes | undefined;
};

const figures = z.tuple([
  z.object({
    outbox_pending: z.number(),
    outbox_failed: z.number(),
    outbox_age_seconds: z.number(),
    questions_open: z.number(),
    questions_untriaged: z.number(),
    questions_overdue: z.number(),
    publication_waiting: z.number(),
    attachments_unscanned: z.number(),
  }),
]);

/**
 * /metrics in the format of Prometheus: what the whole desk has waiting, and what this process has seen. Numbers only.
 * Answered to probes of this machine; what came through a proxy gets a 404, as if it did not exist.
 */
export function createMetrics({ kept, sockets, renders }: Sources) {
  const register = new Registry();
  collectDefaultMetrics({ register });
  if (renders !== undefined) register.registerMetric(renders.seconds);
  const gauge = (name: string, help: string): Gauge =>
    new Gauge({ name: `hoidap_${name}`, help, registers: [register] });
  const desk = new Map(
    Object.entries({
      outbox_pending: "Letters that wait to be sent",
      outbox_failed: "Letters that were refused for good",
      outbox_age_seconds: "How long the oldest letter that is due has waited",
      questions_open: "Questions the authority still owes something",
      questions_untriaged: "Questions nobody has received yet",
      questions_overdue: "Open questions past their due date, paused ones left out",
      publication_waiting: "Answers that wait for publication",
      attachments_unscanned: "Files that are held back until the virus scanner has seen them",
    }).map(([name, help]) => [name, gauge(name, help)]),
  );
  const process = {
    sockets: gauge("sockets", "Open sockets"),
    pages: gauge("kept_pages", "Finished pages in memory"),
    bytes: gauge("kept_pages_bytes", "Their size"),
    hits: gauge("kept_pages_hits_total", "Requests answered from them"),
    misses: gauge("kept_pages_misses_total", "Requests that had to wait for a render"),
    stale: gauge("kept_pages_stale_total", "Of these, with a page that was being rendered anew"),
    renders: gauge("kept_pages_renders_total", "Pages rendered to be kept"),
    failures: gauge("kept_pages_failures_total", "Renders that failed"),
  };
  const hitRate = gauge(
    "kept_pages_hit_rate",
    "Share of the requests since the start that did not have to wait",
  );

  async function measure(): Promise<string> {
    for (const [name, value] of Object.entries(await count())) desk.get(name)?.set(value);
    process.sockets.set(sockets());
    const counts = kept?.counts();
    if (counts !== undefined) {
      for (const [name, value] of Object.entries(counts)) process[name as keyof typeof counts].set(value);
      hitRate.set(counts.hits / Math.max(1, counts.hits + counts.misses));
    }
    return register.metrics();
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (request.url !== "/metrics") return false;
    const direct = request.headers["x-forwarded-for"] === undefined;
    if (!direct || !isLoopback(request.socket.remoteAddress)) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
      return true;
    }
    const body = await measure();
    response.writeHead(200, { "content-type": register.contentType, "cache-control": "no-store" }).end(body);
    return true;
  };
}

export type Metrics = ReturnType<typeof createMetrics>;

/** One round trip; every count has its partial index. */
async function count(): Promise<z.output<typeof figures>[0]> {
  const rows = await db.$queryRaw`
    select
      (select count(*)::int from deliveries where state in ('pending', 'sending')) as outbox_pending,
      (select count(*)::int from deliveries where state = 'failed') as outbox_failed,
      (select coalesce(extract(epoch from now() - min(next_attempt_at)), 0)::float from deliveries
        where state in ('pending', 'sending') and next_attempt_at < now()) as outbox_age_seconds,
      (select count(*)::int from questions where status in
        ('submitted', 'received', 'assigned', 'in_progress', 'needs_info', 'pending_approval')) as questions_open,
      (select count(*)::int from questions where status = 'submitted') as questions_untriaged,
      (select count(*)::int from questions where status in
        ('submitted', 'received', 'assigned', 'in_progress', 'needs_info', 'pending_approval')
        and due_at < now() and paused_at is null) as questions_overdue,
      (select count(*)::int from questions where publication = 'queued') as publication_waiting,
      (select count(*)::int from attachments
        where scan in ('none', 'waiting') and scan = 'waiting') as attachments_unscanned`;
  return figures.parse(rows)[0];
}
