import { chromium, type Page } from "@playwright/test";
import { existsSync } from "node:fs";
import { hashSecret } from "@/lib/secrets";
import { db } from "@/lib/db";

/*
 * From a citizen's click to the row in an open inbox: 200 questions are sent one after the other over HTTP, as a
 * browser without JavaScript sends them, while a coordinator's inbox is open in a real browser. The reference is the
 * answer to the same request: the citizen's confirmation.
 */
const questions = 200;
const trapMs = 3_200;
const marker = `do${crypto.randomUUID().slice(0, 6)}`;
const base = process.env["BASE_URL"] ?? "http://localhost:3000";

type Form = { title: string; body: FormData; address: string };

try {
  const page = await openInbox();
  const forms: Form[] = [];
  for (let index = 0; index < questions; index += 1) forms.push(await fetchForm(index));
  await new Promise((resolve) => setTimeout(resolve, trapMs));
  const seen: number[] = [];
  const answered: number[] = [];
  for (const form of forms) {
    const began = performance.now();
    const appears = waitFor(page, form.title).then(() => performance.now() - began);
    await send(form);
    answered.push(performance.now() - began);
    seen.push(await appears);
  }
  const [row, reply] = [figures(seen), figures(answered)];
  console.log(
    `submit-to-inbox n=${String(questions)} median ${row.median} ms p95 ${row.p95} ms | confirmation median ${reply.median} ms p95 ${reply.p95} ms | goal < 1000 ms`,
  );
  await page.context().browser()?.close();
} finally {
  await db.$disconnect();
}

async function openInbox(): Promise<Page> {
  const installed = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  const browser = await chromium.launch({
    ...(existsSync(installed) && { executablePath: installed }),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const token = crypto.randomUUID();
  const coordinator = await db.person.findUniqueOrThrow({
    where: { email: "daumoi@demo.example" },
    select: { id: true },
  });
  await db.session.create({
    data: {
      tokenHash: hashSecret(token),
      personId: coordinator.id,
      expiresAt: new Date(Date.now() + 3_600_000),
    },
  });
  const context = await browser.newContext();
  await context.addCookies([{ name: "hoidap.session", value: token, url: base }]);
  const page = await context.newPage();
  // A full page of 50 would leave later rows to the next page; the empty-word search keeps only this run's.
  await page.goto(`${base}/desk?queue=triage&q=${marker}`, { waitUntil: "networkidle" });
  return page;
}

async function waitFor(page: Page, title: string): Promise<void> {
  await page.getByRole("link", { name: title, exact: true }).waitFor({ state: "attached", timeout: 10_000 });
}

/** The form as its page renders it, every hidden field included; each from an address of its own. */
async function fetchForm(index: number): Promise<Form> {
  const address = `10.9.${String(Math.floor(index / 250))}.${String(index % 250)}`;
  const html = await (await fetch(`${base}/dat-cau-hoi`, { headers: { "x-forwarded-for": address } })).text();
  const form = /<form[^>]*method="POST"[^>]*>([\s\S]*?)<\/form>/i.exec(html)?.[1] ?? "";
  const body = new FormData();
  for (const [input] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    body.append(attribute(input, "name"), attribute(input, "value"));
  }
  const title = `Câu hỏi ${marker} số ${String(index)}`;
  const typed = {
    title,
    content: `Nội dung của câu hỏi đo thời gian số ${String(index)}.`,
    name: "Người Đo",
    email: `do${String(index)}@nguoihoi.example`,
    visibility: "anonymous",
    consent: "yes",
  };
  for (const [name, value] of Object.entries(typed)) body.set(name, value);
  return { title, body, address };
}

async function send({ title, body, address }: Form): Promise<void> {
  const response = await fetch(`${base}/dat-cau-hoi`, {
    method: "POST",
    body,
    headers: { "x-forwarded-for": address, origin: base },
    redirect: "manual",
  });
  if (response.status !== 303) throw new Error(`${title}: answered ${String(response.status)}`);
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return value
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function figures(all: number[]): { median: string; p95: string } {
  const sorted = all.toSorted((one, other) => one - other);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(0);
  return { median: at(0.5), p95: at(0.95) };
}
