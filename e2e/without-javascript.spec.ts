import { atWork } from "./at-work";
import { confirmation, fillQuestion, waitOutTheTrap } from "./ask";
import { expect, test } from "./fixtures";
import { department } from "./people";
import { accept, approve, giveToOfficial, openQuestion, requestInfo } from "./work";

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

test("without JavaScript one replies to what is asked, with a file, and withdraws", async ({
  page,
  word,
  signedInAs,
}) => {
  await page.goto("/dat-cau-hoi");
  const opened = Date.now();
  await fillQuestion(page, word);
  await waitOutTheTrap(opened);
  await page.getByRole("button", { name: "Gửi câu hỏi" }).click();
  const { code, address } = await confirmation(page);
  const official = await signedInAs("official");
  await giveToOfficial(await signedInAs("coordinator"), official, code);
  await requestInfo(official, "Xin ông/bà gửi ảnh chụp giấy hẹn trả kết quả của phường.");

  await page.goto(address.replace("?moi=1", ""));
  await page.getByLabel("Thông tin bổ sung").fill("a".repeat(5_001));
  await page
    .getByLabel("Tệp đính kèm")
    .setInputFiles({ name: "anh.png", mimeType: "image/png", buffer: picture });
  await page.getByRole("button", { name: "Gửi thông tin" }).click();
  await expect(page).toHaveTitle(/^Lỗi:/);
  await expect(page.getByRole("link", { name: /dài quá 5.000 ký tự/ })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /anh\.png/ })).toBeChecked();
  await page.getByLabel("Thông tin bổ sung").fill(`Giấy hẹn của tôi (${word}).`);
  await page.getByRole("button", { name: "Gửi thông tin" }).click();
  await expect(page.getByText("Đã nhận thông tin bổ sung.")).toBeVisible();
  await expect(page.getByText(`Giấy hẹn của tôi (${word}).`)).toBeVisible();
  await expect(page.getByRole("link", { name: /anh\.png/ })).toHaveCount(1);

  await page.getByRole("link", { name: "Rút câu hỏi" }).click();
  await page.getByRole("button", { name: "Rút câu hỏi" }).click();
  await expect(page.getByText("Đã rút câu hỏi.")).toBeVisible();
});

const plain = { javaScriptEnabled: false };
const changed = "Nội dung đã thay đổi";

test("without JavaScript whoever accepts second is told so", async ({ word, database, hire, signedInAs }) => {
  const [question] = await atWork(database, word, { stage: "assigned" });
  const first = await signedInAs("official", plain);
  const second = await signedInAs(await hire("official", department, "Phạm Thị Cùng Nhận"), plain);
  for (const page of [first, second]) await openQuestion(page, question?.code ?? "");
  await accept(first);
  await expect(first.getByRole("alert").filter({ hasText: changed })).toHaveCount(0);
  await second.getByRole("button", { name: "Nhận xử lý", exact: true }).last().click();
  await expect(second.getByRole("alert").filter({ hasText: changed })).toBeVisible();
  await expect(second.getByRole("button", { name: "Nhận xử lý", exact: true })).toHaveCount(0);
});

test("without JavaScript whoever decides second is told so and keeps every word", async ({
  word,
  database,
  hire,
  signedInAs,
}) => {
  const [question] = await atWork(database, word, { stage: "pending_approval" });
  const first = await signedInAs("leader", plain);
  const second = await signedInAs(await hire("leader", department, "Hoàng Văn Cùng Duyệt"), plain);
  for (const page of [first, second]) await openQuestion(page, question?.code ?? "");
  const typed = `Cần nêu rõ thời hạn giải quyết (${word}).`;
  const refused = second.getByRole("alert").filter({ hasText: "Chưa thực hiện được" });
  const fold = second.getByText("Trả lại để sửa", { exact: true }).first();
  const send = second.getByRole("button", { name: "Trả lại để sửa", exact: true }).last();
  await fold.click();
  await send.click();
  await expect(refused).toHaveCount(1);
  await fold.click();
  await expect(refused).toHaveCount(1);
  await second.getByLabel("Lý do").first().selectOption({ index: 1 });
  await second.getByLabel("Ý kiến").fill(typed);
  await approve(first);
  await send.click();
  const told = second.getByRole("alert").filter({ hasText: changed });
  await expect(told).toBeVisible();
  await expect(told).toContainText(typed);
});
