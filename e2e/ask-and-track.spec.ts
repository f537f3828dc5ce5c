import type { Page } from "@playwright/test";
import { ask, confirmation, fillQuestion, waitOutTheTrap } from "./ask";
import { expect, test } from "./fixtures";
import { letterTo, linkIn } from "./letters";
import { assign, openQuestion, receive } from "./work";

async function lookUp(page: Page, code: string, tracking: string): Promise<void> {
  await page.goto("/tra-cuu");
  await page.getByLabel("Mã câu hỏi").fill(code);
  await page.getByLabel("Mã tra cứu").fill(tracking);
  await page.getByRole("main").getByRole("button", { name: "Tra cứu" }).click();
}

test("whoever asks gets two codes, a letter with a link, and finds the question with either", async ({
  page,
  word,
}) => {
  const { title, email, code, tracking } = await ask(page, word);

  await lookUp(page, code, tracking);
  await expect(page.getByText(title).first()).toBeVisible();
  await expect(page.getByText("Đã gửi, chờ tiếp nhận").first()).toBeVisible();

  const letter = await letterTo(email, new RegExp(code));
  expect(letter).toContain(tracking);
  await page.goto(linkIn(letter, "/tra-cuu/"));
  await expect(page.getByText(title).first()).toBeVisible();
});

test("the one who asked sees which department has the question, until when, and why", async ({
  page,
  word,
  signedInAs,
}) => {
  const { code, tracking } = await ask(page, word);
  const desk = await signedInAs("coordinator");
  await openQuestion(desk, code);
  await receive(desk);
  await assign(desk);

  await lookUp(page, code, tracking);
  await expect(page.getByText("Đã giao Sở Nội vụ xử lý").first()).toBeVisible();
  await expect(page.getByText("Hạn trả lời").first()).toBeVisible();
  await expect(page.getByText("Vì sao có hạn này?")).toBeVisible();
});

test("a refused form keeps every word and leads to what is missing", async ({ page, word }) => {
  await page.goto("/dat-cau-hoi");
  await fillQuestion(page, word);
  await page.getByLabel("Thư điện tử").fill("");
  await page.getByRole("checkbox", { name: /Tôi đã đọc và đồng ý/ }).uncheck();
  await waitOutTheTrap();
  await page.getByRole("button", { name: "Gửi câu hỏi" }).click();

  const summary = page.getByRole("alert").filter({ hasText: "Câu hỏi chưa được gửi" });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Lỗi:/);
  await expect(page.getByLabel("Tiêu đề")).toHaveValue(new RegExp(word));
  await expect(page.getByLabel("Nội dung")).toHaveValue(new RegExp(word));
  await summary.getByRole("link", { name: /Thư điện tử hoặc Số điện thoại/ }).click();
  await expect(page.getByLabel("Thư điện tử")).toBeFocused();
});

test("pressing twice, going back and sending again make one question", async ({ page, word, database }) => {
  await page.goto("/dat-cau-hoi");
  const { title } = await fillQuestion(page, word);
  await waitOutTheTrap();
  await page.getByRole("button", { name: "Gửi câu hỏi" }).dblclick();
  const first = await confirmation(page);

  await page.goBack();
  if ((await page.getByLabel("Tiêu đề").inputValue()) === title) {
    await page.getByRole("button", { name: "Gửi câu hỏi" }).click();
    await page.waitForLoadState("networkidle");
  }
  expect(await database.value("select count(*) from questions where title = $1", title)).toBe("1");
  await page.goto(first.address);
  await expect(page.getByText(first.code).first()).toBeVisible();
});

test("a wrong tracking code and an unknown question get the same answer", async ({ page, word }) => {
  const { code } = await ask(page, word);
  const answers: string[] = [];
  for (const asked of [code, "HD.2026.999999"]) {
    await lookUp(page, asked, "AAAA-AAAA");
    await expect(page.getByText("Không tìm thấy câu hỏi với hai mã này").first()).toBeVisible();
    answers.push((await page.getByRole("alert").first().innerText()).replaceAll(asked, "…"));
  }
  expect(answers[0]).toBe(answers[1]);
});
