import { randomInt } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { secondServer } from "./second-server";

const browser =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.0.0 Safari/537.36";

test("whoever comes can search at once, and is shown what may be meant", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Ông/bà muốn hỏi gì?" })).toBeVisible();
  const field = page.getByRole("combobox", { name: "Nội dung cần tìm" });
  await field.pressSequentially("khai sinh", { delay: 20 });
  await expect(page.getByRole("option").first()).toBeVisible();
  await field.press("Escape");
  await field.press("Enter");
  await expect(page).toHaveURL(/\/hoi-dap\?q=khai/);
});

test("every matter is shown its door, and an emergency its number", async ({ page }) => {
  await page.goto("/");
  const doors = page.getByRole("region", { name: "Đến đúng nơi giải quyết" });
  for (const [name, address] of [
    ["Hỏi thông tin", "/dat-cau-hoi"],
    ["Phản ánh, kiến nghị", "/dat-cau-hoi"],
    ["Khiếu nại", "/huong-dan#khieu-nai-to-cao"],
    ["Tố cáo", "/huong-dan#khieu-nai-to-cao"],
    ["Tra cứu hồ sơ", "https://dichvucong.gov.vn"],
  ] as const)
    await expect(doors.getByRole("link", { name, exact: true })).toHaveAttribute("href", address);
  for (const number of ["113", "114", "115", "111"])
    await expect(doors.getByRole("link", { name: number })).toHaveAttribute("href", `tel:${number}`);
  await doors.getByRole("link", { name: "Tố cáo", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Khiếu nại, tố cáo" })).toBeInViewport();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the home page leads everywhere and tells the last known figures", async ({ page }) => {
    await page.goto("/");
    for (const name of ["Hỏi đáp", "Dịch vụ công", "Tin tức", "Cần người hỗ trợ?"])
      await expect(page.getByRole("region", { name, exact: true })).toBeVisible();
    await expect(page.getByRole("region", { name: /^Tình hình xử lý năm/ })).toContainText("%");
    await expect(page.getByRole("contentinfo")).toContainText(/Lượt truy cập\s*[\d.]+/);
    await page.getByRole("searchbox", { name: /Tên thủ tục/ }).fill("khai sinh");
    await page.getByRole("button", { name: "Tìm thủ tục" }).click();
    await expect(page).toHaveURL(/\/dich-vu-cong\?q=khai/);
  });
});

test.describe("the counters", () => {
  test.use({ userAgent: browser });
  test("count a reader once, on every instance, and say who is here", async ({ page, browser: chromium }) => {
    const figure = async (name: string) =>
      Number(
        (await page.getByRole("contentinfo").locator("dl > div", { hasText: name }).innerText()).replaceAll(
          /\D/g,
          "",
        ),
      );
    const answered = () => page.waitForResponse((response) => response.url().endsWith("/api/visits"));
    await Promise.all([answered(), page.goto("/")]);
    await expect.poll(() => figure("Trực tuyến")).toBeGreaterThan(0);

    const other = await secondServer({ TRUSTED_HOPS: "1" });
    try {
      const asked = async (address: string, from = "10.77.0.1") => {
        const context = await chromium.newContext({
          userAgent: browser,
          extraHTTPHeaders: { "x-forwarded-for": from },
        });
        const view = await context.newPage();
        const [response] = await Promise.all([
          view.waitForResponse((one) => one.url().endsWith("/api/visits")),
          view.goto(address),
        ]);
        const figures = (await response.json()) as { visits: number; online: number };
        await context.close();
        return figures;
      };
      // Nobody who was counted today already.
      const [one, another] = [1, 2].map((last) => `10.77.${String(randomInt(256))}.${String(last)}`);
      // Each instance writes down who is here now and then, and reads what the others wrote.
      let before = { visits: 0, online: 0 };
      await expect
        .poll(async () => (before = await asked(other.address, one)).online)
        .toBeGreaterThanOrEqual(2);
      // Somebody else, then the same once more: one visit, whichever instance they come to.
      await asked(other.address, another);
      await expect
        .poll(async () => (await asked(new URL(page.url()).origin, another)).visits)
        .toBeGreaterThan(before.visits);
    } finally {
      await other.stop();
    }
  });
});

const viewports = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
];

test("nothing on the home page moves while it is read, on a phone and on a desk", async ({ page }) => {
  for (const viewport of viewports) {
    await page.setViewportSize(viewport);
    await page.goto("/", { waitUntil: "networkidle" });
    expect(await moved(page)).toBe(0);
  }
});

test("nothing below the header moves while the home page comes in pieces", async ({ page }) => {
  const html = await (await page.request.get("/")).text();
  const pieces = inPieces(html);
  for (const viewport of viewports) {
    await page.setViewportSize(viewport);
    // Any page, for its policy; its own shifts are not what is asked about.
    await page.goto("/hoi-dap", { waitUntil: "networkidle" });
    const before = await moved(page);
    await page.evaluate(() => document.open());
    for (const piece of pieces) {
      await page.evaluate((text) => {
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else hands a parser a page in pieces
        document.write(text);
        return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, piece);
    }
    await page.evaluate(() => document.close());
    expect((await moved(page)) - before).toBe(0);
  }
});

/** The page up to its main part, and that in some dozens of pieces, none of which ends within a line of text. */
function inPieces(html: string): string[] {
  const main = html.indexOf("<main");
  const pieces = [html.slice(0, main), ""];
  for (const block of html.slice(main).split(/(?<=<\/(?:p|form|h\d|li|section)>)/)) {
    const piece = (pieces.pop() ?? "") + block;
    pieces.push(piece, ...(piece.length > 2_000 ? [""] : []));
  }
  return pieces;
}

/** Cumulative layout shift of a page so far (Layout Instability, W3C). */
function moved(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}
