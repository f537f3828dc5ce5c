import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";
import { office, openInbox, phone, rows, titleOf } from "./panes";

test("the list has no barrier, with its filter open, with ticked rows and with nothing found", async ({
  signedInAs,
}) => {
  test.setTimeout(240_000);
  const page = await signedInAs("coordinator", office);
  await openInbox(page, "/desk?queue=department&panel=filters&urgency=normal");
  await expect(page.getByRole("search", { name: "Lọc danh sách" })).toBeVisible();
  await rows(page).first().getByRole("checkbox").check();
  await expect(page.getByText("Đã chọn 1 câu hỏi")).toBeVisible();
  await page.getByTitle("Báo khi có việc mới").click();
  await expectAccessible(page, "filter, ticked row and wishes");
  await openInbox(page, "/desk?queue=triage&q=khongconhuthe");
  await expectAccessible(page, "nothing found");
});

test("the three panes have no barrier, beside them neither the palette nor the sheet of keys", async ({
  signedInAs,
}) => {
  test.setTimeout(240_000);
  const page = await signedInAs("coordinator", office);
  await openInbox(page, "/desk?queue=department");
  await titleOf(rows(page).first()).click();
  await expect(page).toHaveURL(/questions/);
  await rows(page).nth(1).getByRole("checkbox").check();
  await expect(page.getByRole("button", { name: "Hoãn", exact: true }).first()).toBeVisible();
  await expectAccessible(page, "question beside a list with a ticked row");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("qua han");
  await expect(page.getByRole("option", { name: "Quá hạn" }).first()).toBeVisible();
  await expectAccessible(page, "palette");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Phím tắt" })).toBeVisible();
  await expectAccessible(page, "keys");
});

test("on a phone the list and a question have no barrier and fit the screen", async ({ signedInAs }) => {
  test.setTimeout(180_000);
  const page = await signedInAs("coordinator", phone);
  await openInbox(page, "/desk?queue=department");
  await expectAccessible(page, "list on a phone");
  const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(360);
  await titleOf(rows(page).first()).click();
  await expect(page.getByRole("link", { name: "Về danh sách" })).toBeVisible();
  await expectAccessible(page, "question on a phone");
  expect(await width()).toBeLessThanOrEqual(360);
});
