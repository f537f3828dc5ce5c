import type { Page } from "@playwright/test";
import { confirmation, fillQuestion, waitOutTheTrap } from "./ask";
import { expect, test } from "./fixtures";
import { publishedText } from "./published";

/* Pages that are read load no React; it is there for whoever touches what needs it (docs/decisions/028). */

// A worker would have fetched the scripts on its own.
test.use({ serviceWorkers: "block" });

const build = /\/_next\/static\/.+\.js/;
const scriptsOf = (page: Page): string[] => {
  const asked: string[] = [];
  page.on("request", (request) => build.test(request.url()) && asked.push(request.url()));
  return asked;
};

test("who reads or searches loads none of the scripts that only a form needs, and is counted all the same", async ({
  page,
  database,
}) => {
  const asked = scriptsOf(page);
  const slug = await publishedText(database, "slug");
  const counted = page.waitForResponse((response) => response.url().includes("/api/views/"));
  await page.goto(`/hoi-dap/${slug}`, { waitUntil: "networkidle" });
  expect((await counted).request().method()).toBe("POST");
  for (const address of ["/", "/hoi-dap", "/dat-cau-hoi", "/tin-tuc", "/en/lien-he"])
    await page.goto(address, { waitUntil: "networkidle" });
  await page.goto("/");
  await page.getByRole("combobox").first().pressSequentially("khai sinh", { delay: 20 });
  await expect(page.getByRole("option").first()).toBeVisible();
  expect(asked).toEqual([]);

  await page.goto("/dat-cau-hoi");
  await page.getByLabel("Tiêu đề").focus();
  await expect.poll(() => asked.length).toBeGreaterThan(3);
});

test("what is typed and sent before the page is awake is not lost", async ({ page, word }) => {
  await page.route(build, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await page.goto("/dat-cau-hoi");
  const opened = Date.now();
  const left = page.getByText(/^Còn \d+ ký tự/);
  const before = await left.innerText();
  const { title } = await fillQuestion(page, word);
  await expect(left).not.toHaveText(before);
  await page.reload();
  await expect(page.getByLabel("Tiêu đề")).toHaveValue(title);
  await waitOutTheTrap(opened);
  await page.evaluate(() => Object.assign(globalThis, { isSame: true }));
  await page.getByLabel("Nội dung").fill("");
  await page.getByRole("button", { name: "Gửi câu hỏi", exact: true }).click();
  await expect(page.getByRole("main").getByRole("alert")).toBeFocused();
  expect(await page.evaluate(() => "isSame" in globalThis)).toBe(true);
});

test("a form whose scripts do not come is sent as without JavaScript", async ({ page, word }) => {
  await page.route(build, (route) => route.abort());
  await page.goto("/dat-cau-hoi");
  const opened = Date.now();
  await fillQuestion(page, word);
  await waitOutTheTrap(opened);
  await page.getByRole("button", { name: "Gửi câu hỏi", exact: true }).click();
  await confirmation(page);
});

test("theme and text size stand before the first paint on portal, sign-in and desk, under the policy", async ({
  signedInAs,
}) => {
  const page = await signedInAs("admin");
  const refused: string[] = [];
  page.on("console", (message) => /content security/i.test(message.text()) && refused.push(message.text()));
  // Whatever comes later cannot have done it.
  await page.route(/\/(page\.js|_next\/.+\.js)/, (route) => route.abort());
  await page.goto("/");
  await page.evaluate(() => localStorage.setItem("theme", "dark"));
  await page.evaluate(() => localStorage.setItem("textSize", "larger"));
  for (const address of ["/", "/dat-cau-hoi", "/dang-nhap", "/desk", "/en/hoi-dap"]) {
    await page.goto(address, { waitUntil: "domcontentloaded" });
    await expect(page.locator("html"), address).toHaveAttribute("data-theme", "dark");
    await expect(page.locator("html"), address).toHaveAttribute("data-text-size", "larger");
  }
  expect(refused).toEqual([]);
});
