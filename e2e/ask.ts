import { expect, type Page } from "@playwright/test";

export type Asked = { title: string; email: string; code: string; tracking: string; address: string };

const trapMs = 3_200;

/** The form takes nothing that was written in less than three seconds; the server's clock counts them. */
export async function waitOutTheTrap(opened = Date.now()): Promise<void> {
  await expect.poll(() => Date.now() - opened).toBeGreaterThan(trapMs);
}

/** Fills what the form demands, and no topic, so that a coordinator has to receive the question. */
export async function fillQuestion(page: Page, word: string): Promise<{ title: string; email: string }> {
  const title = `Thủ tục cấp lại giấy tờ ${word}`;
  const email = `${word}@nguoihoi.example`;
  await page.getByLabel("Tiêu đề").fill(title);
  await page.getByLabel("Nội dung").fill(`Tôi cần biết hồ sơ ${word} gồm những giấy tờ gì và nộp ở đâu?`);
  await page.getByLabel("Họ và tên").first().fill("Nguyễn Thị Hoà");
  await page.getByLabel("Thư điện tử").fill(email);
  await page.getByRole("checkbox", { name: /Tôi đã đọc và đồng ý/ }).check();
  return { title, email };
}

/** Asks a question as a citizen does, up to the confirmation. */
export async function ask(page: Page, word: string): Promise<Asked> {
  await page.goto("/dat-cau-hoi");
  const opened = Date.now();
  const { title, email } = await fillQuestion(page, word);
  await waitOutTheTrap(opened);
  await page.getByRole("button", { name: "Gửi câu hỏi" }).click();
  return { title, email, ...(await confirmation(page)) };
}

/** Reads the two codes from the confirmation, whose address is stable. */
export async function confirmation(page: Page): Promise<{ code: string; tracking: string; address: string }> {
  await expect(page).toHaveURL(/\/tra-cuu\/[\w-]{43}\?moi=1$/);
  const text = await page.getByRole("main").innerText();
  const [code = ""] = /HD\.\d{4}\.\d{6}/.exec(text) ?? [];
  const [tracking = ""] = /\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/.exec(text) ?? [];
  expect(code, "question code on the confirmation").not.toBe("");
  expect(tracking, "tracking code on the confirmation").not.toBe("");
  return { code, tracking, address: page.url() };
}
