import type { Locator, Page } from "@playwright/test";
import { setTimeout as sleep } from "node:timers/promises";
import { db } from "@/lib/db";
import { startBareNext } from "./bare-next";
import { deskSize, seedDesk, words } from "./desk-data";
import { median, print, quantile } from "./figure";
import { load } from "./load";
import { signIn } from "./staff";
import { openWindow } from "./window";

/*
 * P7: the inbox of a coordinator with 100,000 questions, 20,000 of them in work, beside a bare Next page with one query
 * that lists as many rows, in turns. Then what an official waits for: a question to open, another queue, words found.
 */
const rounds = 3;
/** Sixteen answers come nearly together: what is under way when time is up must be a small part of all. */
const seconds = 8;
const connections = 16;
/** As many as a window lists at first: a question opened twice would be a remembered one. */
const opened = 30;
/** A hand needs as long from reaching a row to pressing the button. */
const restMs = 150;
const base = process.env["BASE_URL"] ?? "http://localhost:3000";
/** The best peer that was measured on this kind of machine (goals.md). */
const peer = 41;

try {
  await seedDesk(deskSize, process.env["MIGRATION_DATABASE_URL"] ?? process.env["DATABASE_URL"] ?? "");
  const token = await signIn("daumoi@demo.example");
  await inboxPages(token);
  const page = await openWindow(`${base}/desk?queue=department`, token);
  await openQuestions(page, "open a question, pointer resting on it", restMs);
  await openQuestions(page, "open a question, pressed at once", 0);
  await switchQueues(page);
  await findWords(page);
  await page.context().browser()?.close();
} finally {
  await db.$disconnect();
}

async function inboxPages(token: string): Promise<void> {
  const bare = await startBareNext();
  const [ours, theirs]: [number[], number[]] = [[], []];
  try {
    const headers = { cookie: `hoidap.session=${token}` };
    for (let round = 0; round < rounds; round += 1) {
      theirs.push((await load(bare.url, { connections, seconds })).perSecond);
      ours.push((await load(`${base}/desk?queue=department`, { connections, seconds, headers })).perSecond);
    }
  } finally {
    bare.stop();
  }
  const [value, reference] = [median(ours), median(theirs)];
  print({
    id: "P7",
    what: `inbox page, ${deskSize.questions} questions, ${deskSize.open} open`,
    value,
    unit: "requests/s",
    reference: { name: "bare Next page, one query", value: reference },
    goal: { text: `≥ 0.70 and ≥ ${4 * peer}`, reached: value >= 0.7 * reference && value >= 4 * peer },
  });
}

/** From the click to the question's own words on the screen. */
async function openQuestions(page: Page, what: string, rest: number): Promise<void> {
  const rows = page.locator("a[data-code]");
  const times: number[] = [];
  for (let index = 0; index < opened; index += 1) {
    const row = rows.nth(index);
    const code = (await row.getAttribute("data-code")) ?? "";
    await row.scrollIntoViewIfNeeded();
    if (rest > 0) await row.hover();
    await sleep(rest);
    times.push(
      await timed(
        page,
        row,
        (wanted) => {
          const words = document.querySelector("#content-heading");
          return location.pathname.endsWith(wanted) && words?.checkVisibility() === true;
        },
        code,
      ),
    );
    // Whatever opening set in motion must not slow down the next one.
    await page.waitForLoadState("networkidle");
  }
  report(what, times, 100);
}

async function switchQueues(page: Page): Promise<void> {
  const names = ["Chờ phân công", "Quá hạn", "Đã trả lời", "Của đơn vị"];
  await page.goto(`${base}/desk?queue=triage`, { waitUntil: "networkidle" });
  const times: number[] = [];
  for (let index = 0; index < opened; index += 1) {
    const name = names[index % names.length] ?? "";
    const link = page.getByRole("navigation", { name: "Hàng việc" }).getByRole("link", { name });
    times.push(
      await timed(
        page,
        link,
        (wanted) => document.querySelector("h1")?.textContent.endsWith(wanted) === true,
        name,
      ),
    );
    await page.waitForLoadState("networkidle");
  }
  report("switch queue", times, 100);
}

async function findWords(page: Page): Promise<void> {
  await page.goto(`${base}/desk?queue=answered`, { waitUntil: "networkidle" });
  for (const [kind, q] of Object.entries(words)) {
    const times: number[] = [];
    for (let index = 0; index < opened / 2; index += 1) {
      const began = performance.now();
      const found = await page.request.get(
        `${base}/desk/list?${new URLSearchParams({ queue: "answered", q }).toString()}`,
      );
      times.push(performance.now() - began);
      if (!found.ok()) throw new Error(`searching ${q} answered ${found.status()}`);
    }
    report(`words in “Đã trả lời”, ${kind}`, times, 150);
  }
}

async function timed(
  page: Page,
  target: Locator,
  isThere: (wanted: string) => boolean,
  wanted: string,
): Promise<number> {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${wanted} is not on the screen`);
  const began = performance.now();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForFunction(isThere, wanted, { polling: "raf" });
  return performance.now() - began;
}

function report(what: string, times: readonly number[], most: number): void {
  const p95 = quantile(times, 0.95);
  print({
    id: "P7",
    what: `${what}, median`,
    value: median(times),
    unit: "ms",
    goal: { text: `p95 ≤ ${most} ms`, reached: p95 <= most },
  });
  print({
    id: "P7",
    what: `${what}, p95`,
    value: p95,
    unit: "ms",
    goal: { text: `≤ ${most} ms`, reached: p95 <= most },
  });
}
