import { expect, test } from "./fixtures";

const folder = "docs/screens";

test.use({ viewport: { width: 1280, height: 800 }, colorScheme: "light" });

test("home", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.screenshot({ path: `${folder}/home.png` });
});

test("inbox", async ({ signedInAs }) => {
  const page = await signedInAs("coordinator", { viewport: { width: 1280, height: 800 } });
  await page.goto("/desk");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.screenshot({ path: `${folder}/inbox.png` });
});
