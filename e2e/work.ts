import { expect, type Page } from "@playwright/test";
import { department } from "./people";

/* What staff do with a question, by the buttons they see. Each begins and ends on the question's page. */

export async function openQuestion(page: Page, code: string): Promise<void> {
  await page.goto(`/desk/questions/${code}`);
  await expect(page.getByText(code).first()).toBeVisible();
}

export async function receive(page: Page): Promise<void> {
  await page.getByLabel("Lĩnh vực").selectOption({ index: 1 });
  await press(page, "Tiếp nhận");
  await expect(page.getByText("Đã tiếp nhận câu hỏi.")).toBeVisible();
}

export async function assign(page: Page, to = department): Promise<void> {
  await page.getByLabel("Đơn vị chủ trì").selectOption({ label: to });
  await press(page, "Phân công");
  await expect(page.getByText("Đã phân công. Đơn vị được báo qua thư.")).toBeVisible();
}

export async function accept(page: Page): Promise<void> {
  await press(page, "Nhận xử lý");
  await expect(page.getByText("Đã nhận xử lý.")).toBeVisible();
}

/** From the coordinator's inbox to an official's hands. */
export async function giveToOfficial(coordinator: Page, official: Page, code: string): Promise<void> {
  await openQuestion(coordinator, code);
  await receive(coordinator);
  await assign(coordinator);
  await openQuestion(official, code);
  await accept(official);
}

export async function requestInfo(page: Page, question: string): Promise<void> {
  await page.getByText("Yêu cầu bổ sung thông tin", { exact: true }).click();
  await page.getByLabel("Nội dung cần bổ sung").fill(question);
  await press(page, "Gửi yêu cầu");
  await expect(page.getByText("Đã gửi yêu cầu bổ sung thông tin.")).toBeVisible();
}

export async function submitDraft(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Câu trả lời" }).fill(text);
  await press(page, "Trình duyệt");
  const done = page.getByText("Đã trình duyệt.");
  const anyway = page.getByRole("button", { name: "Vẫn trình duyệt" });
  await expect(done.or(anyway)).toBeVisible();
  // The check has something to say about most short texts.
  if (await anyway.isVisible()) await anyway.click();
  await expect(done).toBeVisible();
}

export async function approve(page: Page): Promise<void> {
  await press(page, "Duyệt và gửi");
  await expect(page.getByText("Đã duyệt.")).toBeVisible();
}

async function press(page: Page, name: string): Promise<void> {
  // The list, whose ticked rows have steps of the same names, stands before the question.
  await page.getByRole("button", { name, exact: true }).last().click();
}
