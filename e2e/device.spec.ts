import { ask, confirmation, fillQuestion, waitOutTheTrap } from "./ask";
import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";

/** Without a network nothing but this browser is left to look at. */
const workerIsReady = () => navigator.serviceWorker.ready.then(({ active }) => active?.state);

test("letters grow and shrink by A− A A+, stay so on the next page, and nothing is cut off", async ({
  page,
}) => {
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/");
  const before = await size();
  await page.getByText("Aa", { exact: true }).click();
  await page.getByRole("button", { name: "Chữ lớn hơn" }).click();
  await page.getByRole("button", { name: "Chữ lớn hơn" }).click();
  await page.getByRole("button", { name: "Chữ lớn hơn" }).click();
  expect(await size()).toBe(before * 1.5);
  await expect(page.getByRole("button", { name: "Chữ lớn hơn" })).toHaveAttribute("aria-disabled", "true");

  await page.goto("/hoi-dap");
  expect(await size()).toBe(before * 1.5);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.getByText("Aa", { exact: true }).click();
  await page.getByRole("button", { name: "Cỡ chữ thường" }).click();
  expect(await size()).toBe(before);
  await page.getByRole("button", { name: "Chữ nhỏ hơn" }).click();
  expect(await size()).toBeLessThan(before);
});

test("whoever needs more contrast gets it on every page", async ({ page }) => {
  const ink = () => page.evaluate(() => getComputedStyle(document.documentElement).color);
  await page.goto("/");
  await page.getByText("Aa", { exact: true }).click();
  const button = page.getByRole("button", { name: "Tương phản cao" });
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await page.goto("/tra-cuu");
  expect(await ink()).toBe("rgb(0, 0, 0)");
  await expectAccessible(page, "/tra-cuu in high contrast");
});

test("an answer is read aloud where the device speaks Vietnamese, and only there", async ({
  page,
  database,
}) => {
  const slug = await database.value("select slug from public_versions where unpublished_at is null limit 1");
  await page.goto(`/hoi-dap/${slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("button", { name: "Nghe đọc" })).toHaveCount(0);

  // A browser without a screen has no voices: this one belongs to the device, not to the portal.
  await page.addInitScript(() => {
    const spoken: string[] = [];
    const voice = { lang: "vi-VN", name: "An", localService: true };
    class Utterance {
      voice: unknown = null;
      lang = "";
      onend: unknown = null;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      speak: ({ text }: Utterance) => spoken.push(text),
      cancel: () => spoken.splice(0),
    });
    Object.defineProperty(globalThis, "speechSynthesis", { value: synthesis });
    Object.defineProperty(globalThis, "SpeechSynthesisUtterance", { value: Utterance });
    Object.defineProperty(globalThis, "spoken", { value: spoken });
  });
  await page.reload();
  await page.getByRole("button", { name: "Nghe đọc" }).click();
  await expect(page.getByRole("button", { name: "Dừng đọc" })).toBeVisible();
  const answer = await page.getByRole("main").getByRole("article").innerText();
  const spoken = () => page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken.join(" "));
  const firstWords =
    answer
      .split("\n")
      .find((line) => line.length > 40)
      ?.slice(0, 30) ?? "";
  expect(firstWords).not.toBe("");
  expect(await spoken()).toContain(firstWords);
  await page.getByRole("button", { name: "Dừng đọc" }).click();
  expect(await spoken()).toBe("");
});

test("both codes stay on the device when their owner wants it, and go when they do not", async ({
  page,
  word,
}) => {
  const { code, tracking, title } = await ask(page, word);
  await page.getByRole("button", { name: "Lưu hai mã vào máy này" }).click();
  await expect(page.getByText("Hai mã có ở trang Tra cứu")).toBeVisible();

  await page.goto("/tra-cuu");
  await expect(page.getByText(tracking)).toBeVisible();
  await expectAccessible(page, "/tra-cuu with saved codes");
  await page.getByRole("button", { name: `Tra cứu ${code}` }).click();
  await expect(page.getByText(title).first()).toBeVisible();

  await page.goto("/tra-cuu");
  await page.getByRole("button", { name: `Xóa ${code} khỏi máy này` }).click();
  await expect(page.getByText(tracking)).toHaveCount(0);
});

test("without a network a page of the portal says so, shows saved codes, and comes by itself afterwards", async ({
  page,
  context,
  word,
}) => {
  const { code } = await ask(page, word);
  await page.getByRole("button", { name: "Lưu hai mã vào máy này" }).click();
  await page.goto("/tra-cuu");
  await page.evaluate(workerIsReady);

  await context.setOffline(true);
  await page.goto("/tin-tuc");
  await expect(page.getByRole("heading", { level: 1, name: "Không có kết nối mạng" })).toBeVisible();
  await expect(page.getByText(code).first()).toBeVisible();
  await expectAccessible(page, "/ngoai-tuyen");

  await context.setOffline(false);
  await expect(page.getByRole("heading", { level: 1, name: "Tin tức" })).toBeVisible();
});

test("a question written without a network is sent once when there is one again", async ({
  page,
  context,
  database,
  word,
}) => {
  await page.goto("/dat-cau-hoi");
  await page.evaluate(workerIsReady);
  await context.setOffline(true);
  await page.goto("/dat-cau-hoi");
  const { title } = await fillQuestion(page, word);
  await page.getByRole("button", { name: "Gửi câu hỏi" }).click();
  await expect(page.getByText("Câu hỏi đã được giữ trong trình duyệt này")).toBeVisible();
  await expect(page.getByLabel("Tiêu đề")).toHaveValue(title);

  // The tab is closed; the question waits for the next one.
  await page.close();
  const later = await context.newPage();
  await later.goto("/hoi-dap");
  await expect(later.getByText(title)).toBeVisible();
  await expectAccessible(later, "/ngoai-tuyen with a waiting question");

  // The page that was asked for comes by itself.
  await context.setOffline(false);
  await expect(later).toHaveURL(/\/hoi-dap$/);
  await later.getByRole("link", { name: "Gửi ngay" }).click();
  const twin = await context.newPage();
  await twin.goto("/dat-cau-hoi");
  const { code } = await confirmation(later);
  expect((await confirmation(twin)).code).toBe(code);
  expect(await database.value("select count(*) from questions where title = $1", title)).toBe("1");

  await later.goto("/hoi-dap");
  await expect(later.getByRole("link", { name: "Gửi ngay" })).toBeHidden();
});

test("a question sent in a tunnel leaves by itself behind it", async ({ page, context, word }) => {
  await page.goto("/dat-cau-hoi");
  const opened = Date.now();
  await fillQuestion(page, word);
  await waitOutTheTrap(opened);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Gửi câu hỏi" }).click();
  await expect(page.getByText("Câu hỏi đã được giữ trong trình duyệt này")).toBeVisible();
  await context.setOffline(false);
  await confirmation(page);
});
