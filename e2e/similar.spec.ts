import { expectAccessible } from "./accessible";
import { confirmation, fillQuestion, waitOutTheTrap } from "./ask";
import { expect, test } from "./fixtures";
import { publishedText } from "./published";
import { giveToOfficial } from "./work";

const similar = "Câu hỏi tương tự đã có trả lời";

test("who finds the answer while asking need not ask, and loses nothing by looking", async ({
  page,
  database,
}) => {
  const title = await publishedText(database, "title");
  await page.goto("/dat-cau-hoi");
  await page.getByLabel("Nội dung").fill("Tôi đã hỏi ở phường nhưng chưa rõ.");
  await page.getByLabel("Tiêu đề").fill(title);
  const list = page.getByRole("region", { name: similar });
  await expect(list.getByRole("link", { name: title })).toHaveAttribute("target", "_blank");
  await expectAccessible(page, "ask-ahead");

  await list.getByRole("link", { name: "Tôi cũng có câu hỏi này" }).first().click();
  await expect(list.getByText(/Đã ghi nhận\. Số người cũng có câu hỏi này: \d+/)).toBeVisible();
  await expect(page.getByLabel("Nội dung")).toHaveValue("Tôi đã hỏi ở phường nhưng chưa rõ.");

  await page.getByLabel("Tiêu đề").fill("Trời hôm nay đẹp quá");
  await page.getByLabel("Nội dung").fill("Tôi đi chơi với con.");
  await expect(list).toBeHidden();
  await page.getByLabel("Tiêu đề").fill(title);
  await list.getByRole("link", { name: "Đã có câu trả lời" }).first().click();
  await expect(page).toHaveURL(/\/hoi-dap\/[a-z0-9-]+#cam-on$/);
  await expect(page.getByText("Cảm ơn ông/bà. Câu trả lời ở ngay dưới đây.")).toBeVisible();
  await page.goto("/dat-cau-hoi");
  await expect(page.getByLabel("Tiêu đề")).toHaveValue("");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a question that was answered already comes back once, whole, with its answer on top", async ({
    page,
    word,
    database,
  }) => {
    await page.goto("/dat-cau-hoi");
    await fillQuestion(page, word);
    await page.getByLabel("Tiêu đề").fill(await publishedText(database, "title"));
    const content = await publishedText(database, "content");
    await page.getByLabel("Nội dung").fill(content);
    await page.getByLabel("Tệp đính kèm").setInputFiles({
      name: "giấy hẹn.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"),
    });
    await waitOutTheTrap();
    await page.getByRole("button", { name: "Gửi câu hỏi", exact: true }).click();

    const list = page.getByRole("region", { name: similar });
    await expect(list).toBeVisible();
    await expect(list.getByRole("link", { name: "Đã có câu trả lời" }).first()).toHaveAttribute(
      "href",
      /^\/hoi-dap\/[a-z0-9-]+#cam-on$/,
    );
    await expect(page.getByLabel("Nội dung")).toHaveValue(content);
    await expect(page.getByRole("checkbox", { name: /giấy hẹn\.pdf/ })).toBeChecked();
    await page.getByRole("button", { name: "Vẫn gửi câu hỏi của tôi" }).click();
    await confirmation(page);
  });
});

test("operator and official see what was answered, and the official inserts it into the draft", async ({
  page,
  word,
  database,
  signedInAs,
}) => {
  test.setTimeout(150_000);
  const title = await publishedText(database, "title");
  const operator = await signedInAs("operator");
  await operator.goto("/desk/calls/new");
  await operator.getByLabel("Tiêu đề").fill(title);
  const solved = { name: "Câu hỏi tương tự đã trả lời" };
  await expect(operator.getByRole("region", solved).getByRole("link", { name: title })).toBeVisible();

  await page.goto("/dat-cau-hoi");
  const opened = Date.now();
  await fillQuestion(page, word);
  await page.getByLabel("Tiêu đề").fill(title);
  await page.getByLabel("Nội dung").fill(`${await publishedText(database, "content")} (${word})`);
  await waitOutTheTrap(opened);
  await page.getByRole("button", { name: "Gửi câu hỏi", exact: true }).click();
  const { code } = await confirmation(page);
  const official = await signedInAs("official");
  await giveToOfficial(await signedInAs("coordinator"), official, code);
  await official.getByRole("region", solved).getByRole("link", { name: title }).click();
  await official.getByRole("button", { name: "Chèn vào dự thảo" }).click();
  await expect(official.getByRole("textbox", { name: "Câu trả lời" })).not.toHaveValue("");
});
