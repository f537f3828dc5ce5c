import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";

const year = String(new Date().getFullYear());
const figures = (page: Page) => page.getByRole("region", { name: new RegExp(`năm ${year}|/${year}`) });
const term = (page: Page, name: string) =>
  figures(page)
    .locator("dl > div", { has: page.getByText(name, { exact: true }) })
    .locator("dd")
    .first();

test("everybody sees how the authorities answer, and what each figure means", async ({ page }) => {
  await page.goto("/tinh-hinh-xu-ly");
  await expect(page.getByRole("textbox", { name: "Mã câu hỏi" })).toBeVisible();
  await expect(term(page, "Tiếp nhận")).toHaveText(/^\d/);
  await expect(term(page, "Tỷ lệ đúng hạn")).toHaveText(/%$/);
  const chart = page.getByRole("img", { name: /Tiếp nhận và trả lời theo tháng/ });
  await expect(chart).toBeVisible();
  await page.getByText("Xem biểu đồ dưới dạng bảng").click();
  const months = page.getByRole("table", { name: /^Theo tháng/ });
  await expect(months.getByRole("row")).toHaveCount(13);
  await expect(page.getByRole("table", { name: "Theo đơn vị" }).getByRole("row").last()).toContainText(
    "Tổng cộng",
  );
  const definitions = page.getByRole("region", { name: "Số liệu được tính như thế nào?" });
  await expect(definitions).toContainText("Việc đóng câu hỏi không xóa được lần trễ hạn");
  await expect(definitions).toContainText("từ 5 câu trả lời");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the figures can be narrowed to a department, a topic and a month", async ({ page }) => {
    await page.goto("/tinh-hinh-xu-ly");
    const all = Number(await term(page, "Tiếp nhận").innerText());
    await page.getByRole("combobox", { name: "Đơn vị" }).selectOption("Sở Nội vụ");
    await page.getByRole("button", { name: "Xem số liệu" }).click();
    await expect(page.getByRole("heading", { name: `Sở Nội vụ, năm ${year}` })).toBeVisible();
    const rows = page.getByRole("table", { name: "Theo đơn vị" }).getByRole("row");
    await expect(rows).toHaveCount(3);
    const own = Number(await term(page, "Tiếp nhận").innerText());
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(all);
    await page.getByRole("combobox", { name: "Tháng" }).selectOption("Tháng 11");
    await page.getByRole("button", { name: "Xem số liệu" }).click();
    await expect(page.getByRole("heading", { name: `Sở Nội vụ, tháng 11/${year}` })).toBeVisible();
    await expect(page).toHaveURL(/don-vi=.+/);
  });
});

test("the figures can be taken away as files, in the reader's language", async ({ page }) => {
  for (const [address, name, link, headings] of [
    ["/tinh-hinh-xu-ly", `tinh-hinh-xu-ly-${year}.csv`, "Tệp CSV", "Phân theo,Tên,Tiếp nhận"],
    ["/en/tinh-hinh-xu-ly", `performance-${year}.csv`, "CSV file", "By,Name,Received"],
  ] as const) {
    await page.goto(address);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: link }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    const text = await readFile(await download.path(), "utf8");
    expect(text.startsWith(`\ufeff${headings}`)).toBe(true);
  }
  await page.goto("/tinh-hinh-xu-ly");
  const [sheet] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tệp Excel (XLSX)" }).click(),
  ]);
  const bytes = await readFile(await sheet.path());
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  // Questions of other journeys come in between.
  await expect(async () => {
    await page.goto("/tinh-hinh-xu-ly");
    const received = await term(page, "Tiếp nhận").innerText();
    const csv = await (await page.request.get(`/tinh-hinh-xu-ly/csv?nam=${year}`)).text();
    expect(csv).toMatch(new RegExp(`Đơn vị,Tổng cộng,${received.replaceAll(".", "")},`));
  }).toPass();
});

test("a full year, a month without figures and a lone department can be used by everybody", async ({
  page,
}) => {
  test.setTimeout(180_000);
  for (const query of ["", "?thang=12", "?don-vi=snv", "?nam=1999&thang=77&don-vi=khong-co"]) {
    await page.goto(`/tinh-hinh-xu-ly${query}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tình hình xử lý");
    await expectAccessible(page, `/tinh-hinh-xu-ly${query}`);
  }
});
