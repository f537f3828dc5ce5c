import { afterEach, expect, it } from "vitest";
import { db, transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { makeQuestion } from "@/lib/testing/make-question";
import { makeUpload } from "@/lib/testing/make-upload";
import { useWorld } from "@/lib/testing/use-world";
import { createMetrics } from "./metrics";
import { createRenderTimes } from "./render-times";
import { serve } from "./testing";

useWorld();

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start() {
  const counts = { hits: 9, misses: 3, stale: 1, renders: 4, failures: 0, pages: 2, bytes: 900 };
  const renders = createRenderTimes();
  const metrics = createMetrics({ kept: { counts: () => counts }, sockets: () => 3, renders });
  const { port, close } = await serve((request, response) => {
    void metrics(request, response).then((answered) => answered || response.writeHead(404).end());
  });
  closing.push(close);
  const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`http://127.0.0.1:${String(port)}${path}`, { headers });
  return { ask, renders };
}

it("counts what waits at the desk and what this process did", async () => {
  const { ask } = await start();
  await makeQuestion();
  await makeQuestion({ status: "received", data: { dueAt: new Date("2026-01-01") } });
  const text = await (await ask("/metrics")).text();
  for (const line of [
    "hoidap_questions_open 2",
    "hoidap_questions_untriaged 1",
    "hoidap_questions_overdue 1",
    "hoidap_outbox_pending 0",
    "hoidap_sockets 3",
    "hoidap_kept_pages_hits_total 9",
    "hoidap_kept_pages_hit_rate 0.75",
  ])
    expect(text).toContain(`${line}\n`);
});

it("tells how many letters wait, and how long the oldest has", async () => {
  const { ask } = await start();
  // Each makes two: the citizen's and the one to the office.
  for (const seconds of [-300, -60, 600]) {
    const { id: questionId } = await makeQuestion();
    await transaction((tx) => record(tx, { type: "question.submitted", questionId, actorId: null }));
    const nextAttemptAt = new Date(Date.now() + seconds * 1_000);
    await db.delivery.updateMany({ where: { questionId }, data: { nextAttemptAt } });
  }
  const text = await (await ask("/metrics")).text();
  expect(text).toContain("hoidap_outbox_pending 6\n");
  const age = Number(/^hoidap_outbox_age_seconds (\S+)$/m.exec(text)?.[1]);
  expect(age).toBeGreaterThanOrEqual(300);
  expect(age).toBeLessThan(360);
});

it("tells how many files wait for the scanner, those nobody scans left out", async () => {
  const { ask } = await start();
  const [, held] = [await makeUpload(), await makeUpload()];
  await db.attachment.update({ where: { id: held }, data: { scan: "waiting" } });
  expect(await (await ask("/metrics")).text()).toContain("hoidap_attachments_unscanned 1\n");
});

it("tells how long Next took, for the desk and for the portal", async () => {
  const { ask, renders } = await start();
  const page = await serve((request, response) => {
    void renders.timed(() => Promise.resolve(void response.end("page")))(request, response);
  });
  closing.push(page.close);
  for (const path of ["/desk?queue=triage", "/hoi-dap", "/hoi-dap?q=dat", "/api/suggest?q=d"])
    await (await fetch(`http://127.0.0.1:${String(page.port)}${path}`)).text();
  const text = await (await ask("/metrics")).text();
  expect(text).toContain('hoidap_render_seconds_count{area="desk"} 1\n');
  expect(text).toContain('hoidap_render_seconds_count{area="portal"} 2\n');
  expect(text).toContain('hoidap_render_seconds_bucket{le="5",area="desk"} 1\n');
});

it("does not exist for who comes through a proxy", async () => {
  const { ask } = await start();
  expect((await ask("/metrics", { "x-forwarded-for": "1.2.3.4" })).status).toBe(404);
});
