import type { Locator, Page } from "@playwright/test";
import { ask } from "./ask";
import { asked } from "./asked";
import { expect, test } from "./fixtures";
import { office, openInbox, phone, queue, rows, titleOf } from "./panes";
import { secondServer } from "./second-server";

/** Requests for lists and pages since the last call. */
function watchRequests(page: Page): () => string[] {
  const seen: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith("/desk") && pathname !== "/desk/presences") seen.push(pathname);
  });
  return () => seen.splice(0);
}

test("a question opens beside the list, which is neither fetched again nor moved", async ({ signedInAs }) => {
  const page = await signedInAs("coordinator", office);
  // When its socket is there, the page looks once for what came before.
  const looked = page.waitForResponse(
    (response) =>
      new URL(response.url()).pathname === "/desk" && response.request().headers()["rsc"] !== undefined,
  );
  await openInbox(page, "/desk?queue=department");
  await looked;
  const seen = watchRequests(page);
  const row = rows(page).nth(8);
  await row.scrollIntoViewIfNeeded();
  const title = await titleOf(row).innerText();
  await titleOf(row).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page).toHaveURL(/\/desk\/questions\/HD\.[\d.]+\?queue=department$/);
  await expect(titleOf(row)).toHaveAttribute("aria-current", "page");
  await expect(row).toBeInViewport();
  await expect(queue(page, "Của đơn vị")).toHaveAttribute("aria-current", "page");
  expect(seen().filter((path) => path === "/desk/list" || path === "/desk")).toEqual([]);
  await page.goBack();
  await expect(page).toHaveURL(/\/desk\?queue=department$/);
  await expect(page.getByRole("heading", { level: 1, name: "Của đơn vị" })).toBeVisible();
  await expect(row).toBeInViewport();
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
});

test("on a phone there is one pane at a time, and the way back leads to the same place", async ({
  signedInAs,
}) => {
  const page = await signedInAs("coordinator", phone);
  await openInbox(page, "/desk?queue=department");
  const row = rows(page).nth(6);
  await row.scrollIntoViewIfNeeded();
  const title = await titleOf(row).innerText();
  await titleOf(row).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(rows(page).first()).toBeHidden();
  await page.getByRole("link", { name: "Về danh sách" }).click();
  await expect(row).toBeInViewport();
  await expect(titleOf(row)).toBeFocused();
});

test("queues, lists and questions are plain links without JavaScript", async ({ signedInAs }) => {
  const page = await signedInAs("coordinator", { ...office, javaScriptEnabled: false });
  await page.goto("/desk");
  await queue(page, "Của đơn vị").click();
  const title = await titleOf(rows(page).first()).innerText();
  await titleOf(rows(page).first()).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(titleOf(rows(page).first())).toHaveAttribute("aria-current", "page");
  const step = page.getByRole("button", { name: "Phân công", exact: true });
  await expect(step).toBeHidden();
  await rows(page).first().getByRole("checkbox").check();
  await expect(step).toBeVisible();
  await page.getByRole("link", { name: "Lọc" }).click();
  await page.getByLabel("Mức độ").selectOption("Khẩn");
  await page.getByRole("button", { name: "Áp dụng" }).click();
  await expect(page).toHaveURL(/urgency=urgent/);
  await expect(page.getByRole("list", { name: "Đang lọc theo" })).toContainText("Khẩn");
});

test("a filter stands in the address, is kept under a name and counts by itself", async ({
  page,
  word,
  signedInAs,
}) => {
  const desk = await signedInAs("coordinator", office);
  const colleague = await signedInAs("otherOfficial");
  await openInbox(desk, "/desk?queue=triage");
  await desk.getByRole("searchbox").fill(word);
  await desk.getByRole("searchbox").press("Enter");
  await expect(desk).toHaveURL(`/desk?queue=triage&q=${word}`);
  await expect(desk.getByText("Không có câu hỏi nào khớp")).toBeVisible();
  await desk.getByText("Lưu bộ lọc", { exact: true }).click();
  await desk.getByLabel("Tên bộ lọc").fill(`Của ${word}`);
  await desk.getByRole("button", { name: "Lưu", exact: true }).click();
  const saved = desk.getByRole("navigation", { name: "Bộ lọc đã lưu" }).getByRole("link", { name: word });
  await expect(saved).toHaveAttribute("aria-current", "page");
  await expect(saved).toContainText("0");

  await queue(desk, "Chờ phân công").click();
  await expect(saved).not.toHaveAttribute("aria-current", "page");
  const { code } = await ask(page, word);
  await expect(saved).toContainText("1");
  await saved.click();
  await expect(rows(desk).filter({ hasText: code })).toBeVisible();
  await colleague.goto("/desk");
  await expect(colleague.getByText(`Của ${word}`)).toBeHidden();

  await desk.getByRole("link", { name: "Bỏ điều kiện" }).click();
  await expect(desk).toHaveURL("/desk?queue=triage");
  await saved.click();
  await desk.getByText(`Đổi tên hoặc xoá “Của ${word}”`).click();
  await desk.getByRole("button", { name: "Xoá bộ lọc" }).click();
  await expect(saved).toBeHidden();
});

test("a filter shared with the department is everybody's there, and its keeper's to remove", async ({
  word,
  signedInAs,
}) => {
  const [official, leader] = [await signedInAs("official", office), await signedInAs("leader", office)];
  const stranger = await signedInAs("otherOfficial");
  await openInbox(official, `/desk?queue=department&q=${word}`);
  await official.getByText("Lưu bộ lọc", { exact: true }).click();
  await official.getByLabel("Tên bộ lọc").fill(`Chung ${word}`);
  await official.getByLabel("Dùng chung với").selectOption({ label: "Sở Nội vụ" });
  await official.getByRole("button", { name: "Lưu", exact: true }).click();
  const savedIn = (page: Page): Locator =>
    page.getByRole("navigation", { name: "Bộ lọc đã lưu" }).getByRole("link", { name: word });
  await expect(savedIn(official)).toHaveAttribute("aria-current", "page");
  await leader.goto("/desk");
  await savedIn(leader).click();
  await expect(leader).toHaveURL(`/desk?queue=department&q=${word}`);
  await stranger.goto("/desk");
  await expect(queue(stranger, "Của đơn vị")).toBeVisible();
  await expect(savedIn(stranger)).toBeHidden();
  await official.getByText(`Đổi tên hoặc xoá “Chung ${word}”`).click();
  await official.getByRole("button", { name: "Xoá bộ lọc" }).click();
  await expect(savedIn(official)).toBeHidden();
});

test("reading on without a connection says so, keeps the rows, and goes on when it is back", async ({
  database,
  word,
  signedInAs,
}) => {
  const count = 33;
  const codes = await asked(database, word, count);
  const desk = await signedInAs("coordinator", office);
  await openInbox(desk, `/desk?queue=triage&q=${word}`);
  await expect(rows(desk)).toHaveCount(30);
  await desk.context().setOffline(true);
  await desk.getByRole("link", { name: "Xem tiếp" }).click();
  await expect(desk.getByText("Chưa tải được phần tiếp theo")).toBeVisible();
  await expect(rows(desk)).toHaveCount(30);
  await desk.context().setOffline(false);
  await desk.getByRole("link", { name: "Xem tiếp" }).click();
  await expect(rows(desk)).toHaveCount(count);
  await expect(rows(desk).last()).toContainText(codes.at(-1) ?? "");
  await expect(desk.getByText("Chưa tải được phần tiếp theo")).toBeHidden();
});

test("a lost connection is said, and so is the new one; nothing of what happened meanwhile is missing", async ({
  page,
  word,
  signedInAs,
}) => {
  test.setTimeout(180_000);
  const server = await secondServer();
  try {
    const desk = await signedInAs("coordinator", { ...office, baseURL: server.address });
    await openInbox(desk, `/desk?queue=triage&q=${word}`);
    const { code: before } = await ask(page, word);
    await expect(rows(desk).filter({ hasText: before })).toBeVisible();
    await server.stop();
    await expect(desk.getByText("Mất kết nối")).toBeVisible({ timeout: 30_000 });
    const { code } = await ask(page, word);
    await server.start();
    await expect(desk.getByText("Đã nối lại")).toBeVisible({ timeout: 60_000 });
    await expect(rows(desk).filter({ hasText: code })).toBeVisible();
    await expect(rows(desk).filter({ hasText: before })).toBeVisible();
  } finally {
    await server.stop();
  }
});
