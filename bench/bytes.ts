import { existsSync } from "node:fs";
import { chromium, type CDPSession } from "@playwright/test";
import { db } from "@/lib/db";
import { print } from "./figure";
import { mainPages } from "./main-pages";

/*
 * U3: everything a browser transfers for the first view of a page, over the production build: what came over the wire,
 * headers included, by kind. A phone's screen, an empty cache, nothing scrolled and nothing pressed.
 */
const most = 180_000;
const base = process.env["BASE_URL"] ?? "http://localhost:3000";

try {
  const browser = await chromium.launch({
    ...(existsSync("/usr/bin/chromium") ? { executablePath: "/usr/bin/chromium" } : {}),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  for (const [what, path] of Object.entries({ ...(await mainPages()), statistics: "/tinh-hinh-xu-ly" })) {
    // What a service worker fetches on its own would hide what the page does.
    const context = await browser.newContext({
      viewport: { width: 412, height: 823 },
      locale: "vi-VN",
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    const bytes = await weigh(await context.newCDPSession(page));
    await page.goto(base + path, { waitUntil: "networkidle" });
    show(what, bytes);
    // A form's other scripts come when somebody touches it (docs/decisions/028); a search field asks for suggestions.
    const field = page.locator("main form[enctype] input[type=text], main [role=combobox]").first();
    if (await field.isVisible()) {
      await field.pressSequentially("khai sinh", { delay: 50 });
      if ((await field.getAttribute("role")) === "combobox") await page.getByRole("option").first().waitFor();
      else await page.waitForLoadState("networkidle");
      show(`${what}, once it is written in`, bytes);
    }
    await context.close();
  }
  await browser.close();
} finally {
  await db.$disconnect();
}

function show(what: string, bytes: Map<string, number>): void {
  const kinds = [...bytes].sort(([, one], [, other]) => other - one);
  const total = kinds.reduce((sum, [, size]) => sum + size, 0);
  const parts = kinds.map(([kind, size]) => `${kind} ${(size / 1_000).toFixed(1)}`).join(", ");
  print({
    id: "U3",
    what: `${what} (${parts})`,
    value: total / 1_000,
    unit: "kB",
    goal: { text: "≤ 180", reached: total <= most },
  });
}

/** Adds up what the network brings, by kind, for as long as the session lives. */
async function weigh(session: CDPSession): Promise<Map<string, number>> {
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type.toLowerCase()));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "other";
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  await session.send("Network.enable");
  return bytes;
}
