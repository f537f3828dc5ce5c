import { rm } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { everyPage, under } from "./pages";

const folder = "docs/screens";
const desk = { width: 1280, height: 800 };

test.use({ viewport: desk, colorScheme: "light" });

test("home", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.screenshot({ path: `${folder}/home.png` });
});

test("inbox", async ({ signedInAs }) => {
  const page = await signedInAs("coordinator", { viewport: desk });
  await page.goto("/desk");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.screenshot({ path: `${folder}/inbox.png` });
});

const languages = { vi: "", en: "/en" };
const screens = { phone: { width: 360, height: 740 }, desktop: { width: 1366, height: 768 } };
/** Of longer pages the beginning. */
const highest = 4_000;

for (const [language, prefix] of Object.entries(languages)) {
  for (const part of ["portal", "desk"] as const) {
    test(`every page of the ${part}, ${language}`, async ({ page, signedInAs, database }) => {
      test.setTimeout(1_200_000);
      const album = `${folder}/all/${part}/${language}`;
      await rm(album, { recursive: true, force: true });
      for (const [who, addresses] of await everyPage(database, part)) {
        const view = who === "reader" ? page : await signedInAs(who);
        for (const [index, address] of addresses.entries()) {
          await view.goto(under(prefix, address));
          await expect(view.getByRole("heading", { level: 1 })).toHaveCount(1);
          await take(view, `${album}/${who}-${nameOf(index, address)}`);
        }
      }
    });
  }
}

/** The page as it stands, on every screen and in both schemes of colours. */
async function take(page: Page, file: string): Promise<void> {
  for (const [screen, size] of Object.entries(screens)) {
    await page.setViewportSize(size);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({
        ...{ path: `${file}.${screen}.${colorScheme}.jpg`, type: "jpeg", quality: 60 },
        ...{ fullPage: true, clip: { x: 0, y: 0, width: size.width, height: highest } },
        animations: "disabled",
      });
    }
  }
}

/** `03-hoi-dap-q-zwjfqk`: in the order of the list, and readable. */
function nameOf(index: number, address: string): string {
  const plain = decodeURIComponent(address).normalize("NFD").replaceAll(/\p{M}/gu, "");
  const words = plain.replaceAll("đ", "d");
  const name = words.replaceAll(/[^\w.]+/g, "-").replaceAll(/^-|-$/g, "");
  return `${String(index + 1).padStart(2, "0")}-${name.slice(0, 60) || "home"}`;
}
