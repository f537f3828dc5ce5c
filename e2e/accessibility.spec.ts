import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { everyPage } from "./pages";
import { namespaces } from "../lib/i18n/namespaces";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What next-intl shows in place of a text that does not exist. */
const missingText = new RegExp(`\\b(${namespaces.join("|")})(\\.[a-z][A-Za-z_]+)+\\b`);

/** Everything in light; in dark only the colours can differ. */
async function expectAccessible(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await axe(page).withTags(standards).analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await axe(page).withRules("color-contrast").analyze();
  const found = [...light.violations, ...dark.violations].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
  );
  expect.soft(found, name).toEqual([]);
  expect.soft(await page.locator("body").innerText(), name).not.toMatch(missingText);
}

/** Without frames of other origins there is nothing to join in a second window, which legacy mode leaves out. */
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true);

for (const prefix of ["", "/en"]) {
  for (const part of ["portal", "desk"] as const) {
    test(`every page of the ${part}${prefix}, light and dark, can be used by everybody`, async ({
      page,
      signedInAs,
      database,
    }) => {
      test.setTimeout(300_000);
      for (const [who, addresses] of await everyPage(database, part)) {
        const view = who === "reader" ? page : await signedInAs(who);
        for (const address of addresses) {
          await view.goto(prefix + (prefix !== "" && address === "/" ? "" : address));
          await expect(view.getByRole("heading", { level: 1 })).toHaveCount(1);
          await expectAccessible(view, `${who} ${prefix}${address}`);
        }
      }
    });
  }
}

test("on a phone no page is wider than the screen", async ({ page, signedInAs, database }) => {
  test.setTimeout(300_000);
  const viewport = { width: 320, height: 640 };
  for (const part of ["portal", "desk"] as const) {
    for (const [who, addresses] of await everyPage(database, part)) {
      const view = who === "reader" ? page : await signedInAs(who);
      await view.setViewportSize(viewport);
      for (const address of addresses) {
        await view.goto(address);
        const excess = await view.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(excess, address).toBeLessThanOrEqual(0);
      }
    }
  }
});

test("forms with errors, light and dark, can be used by everybody", async ({ page }) => {
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
