import { afterEach, expect, it } from "vitest";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { createMetrics } from "./metrics";
import { serve } from "./testing";

useWorld();

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start() {
  const counts = { hits: 7, stale: 1, renders: 2, failures: 0, pages: 2, bytes: 900 };
  const metrics = createMetrics({ kept: { counts: () => counts }, sockets: () => 3 });
  const { port, close } = await serve((request, response) => {
    void metrics(request, response).then((answered) => answered || response.writeHead(404).end());
  });
  closing.push(close);
  return (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${String(port)}${path}`, { headers });
}

it("counts what waits at the desk and what this process did", async () => {
  const ask = await start();
  await makeQuestion();
  await makeQuestion({ status: "received", data: { dueAt: new Date("2026-01-01") } });
  const text = await (await ask("/metrics")).text();
  for (const line of [
    "hoidap_questions_open 2",
    "hoidap_questions_untriaged 1",
    "hoidap_questions_overdue 1",
    "hoidap_outbox_pending 0",
    "hoidap_sockets 3",
    "hoidap_kept_pages_hits_total 7",
  ])
    expect(text).toContain(`${line}\n`);
});

it("does not exist for who comes through a proxy", async () => {
  const ask = await start();
  expect((await ask("/metrics", { "x-forwarded-for": "1.2.3.4" })).status).toBe(404);
});
