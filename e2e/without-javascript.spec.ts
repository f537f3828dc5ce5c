import { confirmation, fillQuestion, waitOutTheTrap } from "./ask";
import { expect, test } from "./fixtures";

test.use({ javaScriptEnabled: false });

/** The smallest PNG there is: one pixel. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

test("without JavaScript one searches, asks with a file, gets the codes and tracks", async ({
  page,
  word,
  database,
}) => {
  await page.goto("/hoi-dap");
  const published = await database.value("select title from public_versions where unpublished_at is null");
  await page.getByRole("main").getByLabel("Từ khóa").fill(published);
  await page.getByRole("main").getByRole("button", { name: "Tìm kiếm" }).click();
  await expect(page.getByRole("link", { name: published, exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Đặt câu hỏi" }).first().click();
  const { title } = await fillQuestion(page, word);
  await page.getByLabel("Tệp đính kèm").setInputFiles({
    name: "giấy hẹn.png",
    mimeType: "image/png",
    buffer: picture,
  });
  await waitOutTheTrap();
  await page.getByRole("button", { name: "Gửi câu hỏi" }).click();
  const { code, tracking } = await confirmation(page);

  await page.goto("/tra-cuu");
  await page.getByLabel("Mã câu hỏi").fill(code);
  await page.getByLabel("Mã tra cứu").fill(tracking);
  await page.getByRole("main").getByRole("button", { name: "Tra cứu" }).click();
  await expect(page.getByText(title).first()).toBeVisible();
  await expect(page.getByText("giấy hẹn.png")).toBeVisible();
});

test("without JavaScript a refused form keeps text and file and names what is missing", async ({
  page,
  word,
}) => {
  await page.goto("/dat-cau-hoi");
  await fillQuestion(page, word);
  await page.getByRole("checkbox", { name: /Tôi đã đọc và đồng ý/ }).uncheck();
  await page.getByLabel("Tệp đính kèm").setInputFiles({
    name: "anh.png",
    mimeType: "image/png",
    buffer: picture,
  });
  await waitOutTheTrap();
  await page.getByRole("button", { name: "Gửi câu hỏi" }).click();

  await expect(page).toHaveTitle(/^Lỗi:/);
  await expect(page.getByRole("link", { name: /Hãy đánh dấu vào ô đồng ý/ })).toBeVisible();
  await expect(page.getByLabel("Nội dung")).toHaveValue(new RegExp(word));
  await expect(page.getByText("anh.png")).toBeVisible();

  await page.getByRole("checkbox", { name: /Tôi đã đọc và đồng ý/ }).check();
  await page.getByRole("button", { name: "Gửi câu hỏi" }).click();
  await confirmation(page);
});
