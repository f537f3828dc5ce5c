import { chromium, type Page } from "@playwright/test";
import { existsSync } from "node:fs";

/** A window of an office screen in a browser of its own, signed in, at this address. Whoever opens it closes the browser. */
export async function openWindow(address: string, token: string): Promise<Page> {
  const installed = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  const browser = await chromium.launch({
    ...(existsSync(installed) && { executablePath: installed }),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.addCookies([{ name: "hoidap.session", value: token, url: address }]);
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  return page;
}
