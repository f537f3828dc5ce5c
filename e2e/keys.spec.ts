import type { Page } from "@playwright/test";
import { asked } from "./asked";
import { expect, test } from "./fixtures";
import { openQuestion, receive } from "./work";

const few = 3;
const many = 20;

/** Counts what a mouse or a finger does to the page, over every load of it. */
async function watchTheMouse(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const note = (event: Event): void => {
      // A key that presses a button makes a click, too, but no pointer stands behind it.
      if (event instanceof MouseEvent && event.type === "click" && event.detail === 0) return;
      const before = Number(sessionStorage.getItem("by-mouse") ?? "0");
      sessionStorage.setItem("by-mouse", String(before + 1));
    };
    for (const type of [
      "pointerdown",
      "pointermove",
      "mousedown",
      "mousemove",
      "click",
      "touchstart",
      "wheel",
    ])
      addEventListener(type, note, { capture: true });
  });
}

const byMouse = (page: Page): Promise<number> =>
  page.evaluate(() => Number(sessionStorage.getItem("by-mouse") ?? "0"));

/** And the counting works: a real click at the end is seen. */
async function expectNoMouse(page: Page): Promise<void> {
  expect(await byMouse(page)).toBe(0);
  await page.mouse.click(1, 1);
  expect(await byMouse(page)).toBeGreaterThan(0);
}

async function open(page: Page, queue: string, word: string): Promise<void> {
  await page.goto(`/desk?queue=${queue}&q=${word}`);
  await expect(page.getByRole("listitem").filter({ hasText: word }).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
}

const press = (page: Page, key: string): Promise<void> => page.keyboard.press(key);
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.tagName.toLowerCase() ?? "");

/** In the select that has the focus, down from the top. */
async function chooseByKeys(page: Page, option: string): Promise<void> {
  const chosen = (): Promise<string | undefined> =>
    page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.text);
  await press(page, "Home");
  for (let tries = 0; tries < 200 && (await chosen()) !== option; tries += 1) await press(page, "ArrowDown");
  expect(await chosen()).toBe(option);
}

/** To the row of a question, by the keys alone, and into it. */
async function openRow(page: Page, code: string): Promise<void> {
  const focusedCode = (): Promise<string | undefined> =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["code"]);
  for (let row = 0; row <= many && (await focusedCode()) !== code; row += 1) await press(page, "j");
  await press(page, "Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(code.replaceAll(".", "\\.")));
}

test("twenty questions are received, assigned, accepted, answered and handed in without a mouse", async ({
  database,
  signedInAs,
  word,
}) => {
  test.setTimeout(480_000);
  const codes = await asked(database, word, many);
  const [coordinator, official] = [await signedInAs("coordinator"), await signedInAs("official")];
  for (const page of [coordinator, official]) await watchTheMouse(page);

  await open(coordinator, "triage", word);
  for (const code of codes) {
    await openRow(coordinator, code);
    await press(coordinator, "c");
    // A topic that nothing was proposed for is chosen first; the form is sent from its field.
    if ((await focused(coordinator)) === "select") await press(coordinator, "ArrowDown");
    await press(coordinator, "Control+Enter");
    await expect(coordinator.getByText("Đã tiếp nhận câu hỏi.")).toBeVisible();
    await press(coordinator, "a");
    await chooseByKeys(coordinator, "Sở Nội vụ");
    await press(coordinator, "Control+Enter");
    await expect(coordinator.getByText("Đã phân công. Đơn vị được báo qua thư.")).toBeVisible();
    await press(coordinator, "u");
  }
  await expectNoMouse(coordinator);

  await open(official, "department", word);
  for (const code of codes) {
    await openRow(official, code);
    await press(official, "c");
    await press(official, "Enter");
    await expect(official.getByText("Đã nhận xử lý.")).toBeVisible();
    await press(official, "r");
    await official.keyboard.insertText("Căn cứ Điều 5, hồ sơ gồm đơn đề nghị và bản sao giấy tờ của ông/bà.");
    await press(official, "Control+Enter");
    const done = official.getByText("Đã trình duyệt.");
    const anyway = official.getByRole("button", { name: "Vẫn trình duyệt" });
    await expect(done.or(anyway)).toBeVisible();
    // The check takes the focus when it has something to say.
    if (await anyway.isVisible()) {
      await press(official, "Tab");
      await press(official, "Enter");
    }
    await expect(done).toBeVisible();
    await press(official, "u");
  }
  await expectNoMouse(official);
  const handedIn = "select count(*) from questions where code = any($1) and status = 'pending_approval'";
  expect(await database.value(handedIn, codes)).toBe(String(many));
});

test("ticked questions are assigned one by one, and each says what became of it", async ({
  database,
  signedInAs,
  word,
}) => {
  const codes = await asked(database, word, few);
  const coordinator = await signedInAs("coordinator");
  for (const code of codes) {
    await openQuestion(coordinator, code);
    await receive(coordinator);
  }
  await open(coordinator, "unassigned", word);
  await coordinator.getByLabel("Chọn tất cả đang hiện").check();
  await expect(coordinator.getByText(`Đã chọn ${String(few)} câu hỏi`)).toBeVisible();
  await coordinator.getByRole("button", { name: "Phân công", exact: true }).click();
  await expect(coordinator.getByRole("heading", { name: "Xử lý nhiều câu hỏi" })).toBeVisible();
  // Somebody else is faster with one of them.
  await database.value("update questions set version = version + 1 where code = $1 returning id", codes[1]);
  await coordinator.getByLabel("Đơn vị chủ trì").selectOption({ label: "Sở Nội vụ" });
  await coordinator.getByRole("button", { name: "Phân công các câu hỏi đã chọn" }).click();
  await expect(coordinator.getByText(`Xong 2/${String(few)} câu hỏi.`)).toBeVisible();
  await expect(coordinator.getByText("Đã thay đổi trước đó")).toBeVisible();
  await coordinator.getByRole("link", { name: "Đóng kết quả" }).click();
  const assigned = "select count(*) from questions where code = any($1) and status = 'assigned'";
  expect(await database.value(assigned, codes)).toBe("2");
});

test("a question that was put off leaves the list and is found under what is snoozed", async ({
  database,
  signedInAs,
  word,
}) => {
  const [code = ""] = await asked(database, word, 1);
  const coordinator = await signedInAs("coordinator");
  await openQuestion(coordinator, code);
  await receive(coordinator);
  await press(coordinator, "z");
  await expect(coordinator.getByLabel("Ngày trở lại")).toBeFocused();
  await press(coordinator, "Control+Enter");
  await expect(coordinator.getByText("Đã hoãn. Câu hỏi sẽ tự trở lại danh sách.")).toBeVisible();
  await coordinator.goto(`/desk?queue=unassigned&q=${word}`);
  await expect(coordinator.getByText("Không có câu hỏi nào", { exact: true })).toBeVisible();
  await coordinator.goto(`/desk?queue=snoozed&q=${word}`);
  await expect(coordinator.getByText(/^Hoãn đến \d{2}\/\d{2}\/\d{4}$/)).toBeVisible();
});

test("a question mark shows every key, and who switches single keys off is left alone", async ({
  signedInAs,
}) => {
  const page = await signedInAs("otherOfficial");
  await page.goto("/desk");
  await page.waitForLoadState("networkidle");
  await press(page, "?");
  await expect(page.getByRole("dialog", { name: "Phím tắt" })).toBeVisible();
  await press(page, "Escape");
  await press(page, "Control+k");
  await page.keyboard.type("cai dat cua");
  await expect(page.getByRole("option", { name: "Cài đặt của tôi" })).toBeVisible();
  await press(page, "Enter");
  await page.getByLabel(/Dùng phím đơn/).uncheck();
  await page.getByRole("button", { name: "Lưu cài đặt" }).click();
  await expect(page.getByText("Đã lưu.")).toBeVisible();
  await press(page, "?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByLabel(/Dùng phím đơn/).check();
  await page.getByRole("button", { name: "Lưu cài đặt" }).click();
});
