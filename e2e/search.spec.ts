import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";
import { letterTo, linkIn, unsubscribeByMail } from "./letters";
import { people } from "./people";
import { plainPage } from "./plain-page";
import { publishOwn } from "./publish-own";
import { publishedText } from "./published";
import { openQuestion } from "./work";

test("suggestions are walked through by keyboard and one opens the answer", async ({ page, database }) => {
  const title = await publishedText(database, "title");
  await page.goto("/hoi-dap");
  const field = page.getByRole("main").getByRole("combobox", { name: "Từ khóa" });
  await field.pressSequentially(title.slice(0, 30), { delay: 20 });
  const option = page.getByRole("option", { name: title });
  await expect(option).toBeVisible();
  await expectAccessible(page, "suggestions");
  await field.press("Escape");
  await expect(option).toBeHidden();
  await field.press("Backspace");
  await expect(option).toBeVisible();
  await field.press("ArrowDown");
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await field.press("Enter");
  await expect(page).toHaveURL(/\/hoi-dap\/[a-z0-9-]+$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a search is the same page whether Next answers it or the server before it", async ({
  page,
  database,
}) => {
  const token = await database.startSession(people.editor);
  const read = async (address: string, headers: Record<string, string>) => {
    const html = await (await page.request.get(address, { headers })).text();
    const { body } = await plainPage(page, html);
    return body.replace(/<footer[^]*/, "");
  };
  for (const address of [
    "/hoi-dap?q=dang+ky",
    "/en/hoi-dap?q=khai+sinh&nam=2026",
    "/hoi-dap?q=khai&sap-xep=moi-nhat",
    "/hoi-dap?q=%22%3E%3Cscript%3E%26xyzzy",
  ]) {
    const byNext = await read(address, { cookie: `hoidap.session=${token}` });
    expect(await read(address, {}), address).toBe(byNext);
  }
});

test("a search as long as a sentence leaves the page as wide as a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const sentence = "thủ tục cấp giấy chứng nhận quyền sử dụng đất lần đầu cho hộ gia đình tại phường Hạ Long";
  await page.goto(`/hoi-dap?q=${encodeURIComponent(sentence)}`);
  await expect(page.getByRole("list", { name: "Đang lọc theo" })).toContainText("phường Hạ Long");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("a search is narrowed by what it found, and each narrowing has an address", async ({ page }) => {
  await page.goto("/hoi-dap?q=dang%20ky");
  const narrowing = page.getByRole("navigation", { name: "Thu hẹp kết quả" });
  await narrowing.getByRole("link").first().click();
  await expect(page).toHaveURL(/[?&](linh-vuc|don-vi|nam)=/);
  await expect(page.getByRole("list", { name: "Đang lọc theo" }).getByRole("link")).toHaveCount(2);
  await page.getByRole("link", { name: "Mới nhất" }).click();
  await expect(page).toHaveURL(/sap-xep=moi-nhat/);
  await expectAccessible(page, "narrowed search");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one press says that I have the question, too", async ({ page, database }) => {
    await page.goto(`/hoi-dap/${await publishedText(database, "slug")}`);
    await page.getByRole("button", { name: "Tôi cũng có câu hỏi này" }).click();
    await expect(page.getByText("Đã ghi nhận, cảm ơn ông/bà.")).toBeVisible();
    await page.getByRole("button", { name: "Nhận thư báo" }).click();
    await expect(page).toHaveTitle(/^Lỗi:/);
    await expect(page.getByRole("link", { name: /Hãy nhập Thư điện tử/ })).toBeVisible();
  });
});

test("who follows a question confirms by letter, is told when it is taken down, and leaves with one click", async ({
  page,
  word,
  signedInAs,
}) => {
  test.setTimeout(180_000);
  const code = await publishOwn(page, word, signedInAs);
  const email = `theo-doi-${word}@nguoihoi.example`;
  await page.goto(`/hoi-dap?q=${word}`);
  await page
    .getByRole("main")
    .getByRole("heading")
    .getByRole("link", { name: new RegExp(word) })
    .click();
  await page.getByRole("button", { name: "Tôi cũng có câu hỏi này" }).click();
  await page.getByLabel("Thư điện tử").fill(email);
  await page.getByRole("button", { name: "Nhận thư báo" }).click();
  await expect(page.getByText("Xin ông/bà mở thư để xác nhận.")).toBeVisible();

  await page.goto(linkIn(await letterTo(email, /xác nhận/), "/xac-nhan-theo-doi/"));
  await expectAccessible(page, "confirm following");
  await page.getByRole("button", { name: "Xác nhận theo dõi" }).click();
  await expect(page.getByText("Đã xác nhận.")).toBeVisible();
  await page.getByRole("link", { name: "Xem câu hỏi và câu trả lời" }).click();
  await expect(page.getByText("1 người cũng có câu hỏi này")).toBeVisible();

  const editor = await signedInAs("editor");
  await openQuestion(editor, code);
  await editor.getByText("Gỡ khỏi cổng").first().click();
  await editor.getByLabel("Lý do gỡ").fill("Nội dung đã hết hiệu lực.");
  await editor.getByRole("button", { name: "Gỡ khỏi cổng" }).click();
  const leave = linkIn(await letterTo(email, /đã được gỡ/), "/huy-theo-doi/");
  await page.goto(leave);
  await expect(page.getByRole("button", { name: "Thôi theo dõi" })).toBeVisible();
  await expectAccessible(page, "leave");
  await unsubscribeByMail(page, leave);
  await page.reload();
  await expect(page.getByText("Ông/bà không còn theo dõi câu hỏi này.")).toBeVisible();
});

test("what two people did not find is reported, explained by a synonym and found from then on", async ({
  page,
  word,
  database,
  browser,
  signedInAs,
}) => {
  // Without a vowel it is no syllable, so no correction makes a word of it.
  const strange = Array.from(word, (sign) => "zwjfqkbcdghlmnpt".charAt(Number.parseInt(sign, 16) || 0)).join(
    "",
  );
  const missed = page.waitForResponse((response) => response.url().endsWith("/api/unfound"));
  await page.goto(`/hoi-dap?q=${encodeURIComponent(strange)}`);
  expect((await missed).status()).toBe(204);
  const other = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": "10.9.8.7" } });
  const second = await other.newPage();
  const missedAgain = second.waitForResponse((response) => response.url().endsWith("/api/unfound"));
  await second.goto(`/hoi-dap?q=${encodeURIComponent(strange)}`);
  expect((await missedAgain).status()).toBe(204);
  await other.close();

  const editor = await signedInAs("editor");
  await editor.goto("/desk/reports/searches");
  await expectAccessible(editor, "searches without a result");
  await editor.getByRole("link", { name: `Thêm từ đồng nghĩa “${strange}”` }).click();
  await expect(editor.getByLabel("Người dân viết").first()).toHaveValue(strange);
  await editor.getByRole("button", { name: "Lưu" }).first().click();
  await expect(editor.getByRole("link", { name: /Hãy nhập từ hoặc cụm từ cùng nghĩa/ })).toBeVisible();
  const title = await publishedText(database, "title");
  await editor.getByLabel("Trong văn bản").first().fill(title);
  await editor.getByRole("button", { name: "Lưu" }).first().click();
  await expect(editor.getByText("Đã lưu")).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("link", { name: title })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 15_000 });

  await editor.goto(`/desk/settings/synonyms?q=${encodeURIComponent(strange)}`);
  await editor.getByText("Sửa hoặc xóa").click();
  await editor.getByRole("button", { name: "Xóa cặp từ" }).click();
  await expect(editor.getByText("Không có cặp từ nào").first()).toBeVisible();
});
