import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test } from "./fixtures";

const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 1_000, height: 600, channels: 3, background: "#0b4f6c" } })
    .png()
    .toBuffer();

/** Fills in what a reader will see; every article of a journey carries the journey's own word. */
async function write(page: Page, word: string): Promise<string> {
  const title = `Lịch tiếp công dân ${word}`;
  await page.getByLabel("Tiêu đề", { exact: false }).first().fill(title);
  await page.getByLabel("Đoạn mở đầu", { exact: true }).fill("Ba buổi trong tháng này.");
  await page.getByLabel("Chuyên mục").selectOption({ label: "Thông báo" });
  await page.getByLabel("Tác giả").fill("Ban biên tập");
  await page
    .getByLabel("Nội dung bài")
    .fill("## Buổi sáng\n\nBắt đầu lúc **8 giờ**. <script>alert(1)</script>");
  return title;
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("main").getByRole("button", { name, exact: true }).click();

/** Saves a draft with a picture and leaves its page open. */
async function draft(page: Page, word: string): Promise<string> {
  await page.goto("/desk/articles/new");
  const title = await write(page, word);
  await page
    .getByLabel("Chọn ảnh bìa")
    .setInputFiles({ name: "cau cang.png", mimeType: "image/png", buffer: await picture() });
  await page.getByLabel("Mô tả ảnh").fill("Cầu cảng buổi sáng");
  await page.getByLabel("Chú thích ảnh").fill("Cầu cảng. Ảnh: Ban biên tập");
  await press(page, "Lưu");
  await expect(page.getByText("Đã lưu bài.")).toBeVisible();
  return title;
}

test("an editor writes, shows a preview by link, publishes; readers find it, and it goes when it is taken down", async ({
  signedInAs,
  page: reader,
  word,
}) => {
  const editor = await signedInAs("editor");
  await editor.goto("/desk/articles/new");
  await editor.getByLabel("Nội dung bài").fill("Có **chữ đậm** ngay khi viết");
  await expect(editor.getByRole("region", { name: "Xem trước nội dung" }).locator("strong")).toHaveText(
    "chữ đậm",
  );
  editor.once("dialog", (dialog) => void dialog.accept());
  const title = await draft(editor, word);
  await press(editor, "Tạo đường dẫn");
  await expect(editor.getByText("Đã tạo đường dẫn xem trước.")).toBeVisible();
  const link = await editor.getByLabel("Đường dẫn xem trước").inputValue();

  await reader.goto(link);
  await expect(reader.getByText("Bản xem trước, chưa phải bài đăng chính thức")).toBeVisible();
  await expect(reader.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(reader.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  const shown = reader.getByAltText("Cầu cảng buổi sáng");
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const source = (await shown.getAttribute("src")) ?? "";
  expect((await reader.request.get(source.split("?")[0] ?? "")).status()).toBe(404);
  await reader.goto("/tin-tuc");
  await expect(reader.getByText(title)).toHaveCount(0);

  await press(editor, "Thu hồi");
  await expect(editor.getByText("Đã thu hồi đường dẫn xem trước.")).toBeVisible();
  expect((await reader.request.get(link)).status()).toBe(404);

  await press(editor, "Đăng ngay");
  await expect(editor.getByText("Đã đăng bài.")).toBeVisible();
  await reader.goto("/tin-tuc");
  await reader.getByLabel("Tìm trong tin tức").fill(`tiep cong dan ${word}`);
  await reader.getByRole("main").getByRole("button", { name: "Tìm", exact: true }).click();
  await reader.getByRole("link", { name: title }).click();
  await expect(reader.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(reader.getByText("Cầu cảng. Ảnh: Ban biên tập")).toBeVisible();
  await expect(reader.getByRole("heading", { name: "Các tin khác" })).toBeVisible();
  await expect(reader.getByText(/Lượt xem: [1-9]/)).toBeVisible();
  const image = await reader.request.get(source.split("?")[0] ?? "");
  expect(image.headers()["cache-control"]).toContain("immutable");
  expect(await reader.locator("article script").count()).toBe(0);

  const address = reader.url();
  await press(editor, "Đưa vào lưu trữ");
  await expect(editor.getByText("Đã đưa bài vào lưu trữ.")).toBeVisible();
  await reader.reload();
  await expect(reader.getByText("Tin đã lưu trữ")).toBeVisible();
  await press(editor, "Gỡ khỏi cổng");
  await expect(editor.getByText("Đã gỡ bài khỏi cổng.")).toBeVisible();
  await expect.poll(async () => (await reader.request.get(address)).status()).toBe(410);
});

test("an article is published by itself at its time", async ({
  signedInAs,
  page: reader,
  word,
  database,
}) => {
  const editor = await signedInAs("editor");
  await editor.goto("/desk/articles/new");
  const title = await write(editor, word);
  await press(editor, "Đặt lịch đăng");
  await expect(editor.getByRole("link", { name: /Thời điểm đăng còn trống/ })).toBeVisible();
  await expect(editor.getByLabel("Nội dung bài")).toHaveValue(/8 giờ/);
  await editor.getByLabel("Thời điểm đăng").fill("2099-12-31T08:00");
  await press(editor, "Đặt lịch đăng");
  await expect(editor.getByText("Đã đặt lịch; bài sẽ tự đăng đúng giờ.")).toBeVisible();
  await editor.goto("/desk/articles?state=scheduled");
  await expect(editor.getByRole("row", { name: new RegExp(title) })).toContainText(
    "Sẽ đăng 31/12/2099 08:00",
  );

  // The hands of the clock cannot be moved from here, so the appointment comes nearer instead.
  await database.value("update articles set scheduled_for = now() where title = $1 returning id", title);
  await expect
    .poll(() => database.value("select state from articles where title = $1", title))
    .toBe("published");
  await expect.poll(async () => (await reader.request.get("/tin-tuc")).text()).toContain(title);
});

for (const javaScriptEnabled of [true, false])
  test(`of two who save the same article the slower one sees both texts and loses nothing, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    signedInAs,
    word,
  }) => {
    const [one, other] = [await signedInAs("editor"), await signedInAs("admin", { javaScriptEnabled })];
    const fetchAnew = await holdLive(other);
    await draft(one, word);
    const address = one.url().split("?")[0] ?? "";
    // A form that is filled while it wakes up gets the words twice over.
    for (const page of [one, other]) await page.goto(address, { waitUntil: "networkidle" });
    await other.getByLabel("Nội dung bài").fill("Buổi chiều bắt đầu lúc 14 giờ.");
    await one.getByLabel("Tiêu đề", { exact: true }).first().fill(`Lịch mới ${word}`);
    await one.getByLabel("Nội dung bài").fill("Buổi chiều bắt đầu lúc 13 giờ.");
    await press(one, "Lưu");
    await expect(one.getByText("Đã lưu bài.")).toBeVisible();
    fetchAnew();
    if (javaScriptEnabled)
      await expect(other.getByRole("heading", { level: 1, name: `Lịch mới ${word}` })).toBeVisible();
    await press(other, "Lưu");
    await expect(other.getByText("Bài đã được người khác lưu")).toBeVisible();
    await expect(other.getByLabel("Nội dung bài")).toHaveValue("Buổi chiều bắt đầu lúc 14 giờ.");
    await expect(other.locator("del").filter({ hasText: "13" })).toBeVisible();
    await press(other, "Lưu");
    await expect(other.getByText("Đã lưu bài.")).toBeVisible();

    await other.getByRole("link", { name: "Xem lịch sử phiên bản" }).click();
    await expect(other.getByRole("heading", { name: "Thay đổi trong phiên bản 3" })).toBeVisible();
    await other.getByRole("link", { name: "Xem thay đổi Phiên bản 2" }).click();
    await press(other, "Khôi phục phiên bản 2");
    await expect(other.getByText("Đã khôi phục thành phiên bản mới.")).toBeVisible();
    await expect(other.getByLabel("Nội dung bài")).toHaveValue("Buổi chiều bắt đầu lúc 13 giờ.");
  });

/** The desk fetches its page anew when its socket connects; here that happens when the returned function is called. */
async function holdLive(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.routeWebSocket(/socket\.io/, async (socket) => {
    await held;
    socket.connectToServer();
  });
  return () => release();
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one reads, searches and pages the news, and an editor writes with a picture", async ({
    page,
    signedInAs,
    word,
  }) => {
    const editor = await signedInAs("editor", { javaScriptEnabled: false });
    const title = await draft(editor, word);
    await press(editor, "Đăng ngay");
    await expect(editor.getByText("Đã đăng bài.")).toBeVisible();
    await page.goto("/tin-tuc");
    await page
      .getByRole("navigation", { name: "Chuyên mục" })
      .getByRole("link", { name: /Thông báo/ })
      .click();
    await page.getByLabel("Tìm trong tin tức").fill(word);
    await page.getByRole("main").getByRole("button", { name: "Tìm", exact: true }).click();
    await page.getByRole("link", { name: title }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByAltText("Cầu cảng buổi sáng")).toBeVisible();
  });
});
