import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { everyPage } from "./pages";
import { namespaces } from "../lib/i18n/namespaces";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What next-intl shows in place of a text that does not exist. */
const missingText = new RegExp(`\\b(${namespaces.join("|")})(\\.[a-z][A-Za-z_]+)+\\b`);

async function expectAccessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  expect.soft(found, name).toEqual([]);
  expect.soft(await page.locator("body").innerText(), name).not.toMatch(missingText);
}

for (const prefix of ["", "/en"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`every page${prefix} in ${colorScheme} can be used by everybody`, async ({
      page,
      signedInAs,
      database,
    }) => {
      test.setTimeout(300_000);
      for (const [who, address] of await everyPage(database)) {
        const view = who === null ? page : await signedInAs(who);
        await view.emulateMedia({ colorScheme });
        await view.goto(prefix + (prefix !== "" && address === "/" ? "" : address));
        await expect(view.getByRole("heading", { level: 1 })).toHaveCount(1);
        await expectAccessible(view, `${who ?? "public"} ${prefix}${address}`);
        if (who !== null) await view.context().close();
      }
    });
  }
}

test("on a phone no page is wider than the screen", async ({ browser, signedInAs, database }) => {
  test.setTimeout(300_000);
  const phone = { viewport: { width: 320, height: 640 } };
  const page = await browser.newPage(phone);
  for (const [who, address] of await everyPage(database)) {
    const view = who === null ? page : await signedInAs(who, phone);
    await view.goto(address);
    const excess = await view.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(excess, address).toBeLessThanOrEqual(0);
    if (who !== null) await view.context().close();
  }
  await page.context().close();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`forms with errors in ${colorScheme} can be used by everybody`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const forms = [
      ["/dat-cau-hoi", "Gửi câu hỏi"],
      ["/tra-cuu", "Tra cứu"],
      ["/dang-nhap", "Đăng nhập"],
    ] as const;
    for (const [address, button] of forms) {
      await page.goto(address);
      await page.getByRole("main").getByRole("button", { name: button, exact: true }).click();
      await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
      await expectAccessible(page, address);
    }
  });
}
