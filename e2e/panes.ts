import { expect, type Locator, type Page } from "@playwright/test";

/* The panes of the inbox as a journey finds them. */

export const office = { viewport: { width: 1366, height: 768 } };
export const phone = { viewport: { width: 360, height: 740 } };

export const rows = (page: Page): Locator =>
  page.getByRole("list", { name: "Danh sách câu hỏi" }).getByRole("listitem");
export const queue = (page: Page, name: string): Locator =>
  page.getByRole("navigation", { name: "Hàng việc" }).getByRole("link", { name });
export const titleOf = (row: Locator): Locator => row.getByRole("link");

export async function openInbox(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
}
