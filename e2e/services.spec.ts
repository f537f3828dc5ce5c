import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";

test("a citizen finds a procedure without marks, reads what it needs and asks about it", async ({ page }) => {
  await page.goto("/dich-vu-cong");
  const browse = page.getByRole("region", { name: "Chọn theo lĩnh vực" });
  await expect(browse.getByRole("link", { name: /Hộ tịch, chứng thực/ })).toBeVisible();
  await page.getByRole("main").getByLabel("Tên hoặc mã thủ tục").fill("khai sinh");
  await page.getByRole("main").getByRole("button", { name: "Tìm kiếm" }).click();
  await page.getByRole("link", { name: "Đăng ký khai sinh", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Đăng ký khai sinh" })).toBeVisible();
  const papers = page.getByRole("table", { name: /Giấy tờ cần có/ });
  await expect(papers.getByRole("row", { name: /Tờ khai đăng ký khai sinh 1 0/ })).toBeVisible();
  await expect(page.getByText("chưa được đơn vị giải quyết xác nhận")).toBeVisible();
  const apply = page.getByRole("link", { name: /Nộp hồ sơ trên Cổng Dịch vụ công quốc gia/ });
  await expect(apply).toHaveAttribute("href", "https://dichvucong.gov.vn");
  await expect(apply).toHaveAttribute("rel", /noopener/);
  await page.getByRole("link", { name: "Hỏi về dịch vụ này" }).click();
  await expect(page.getByLabel("Tiêu đề")).toHaveValue(/Đăng ký khai sinh/);
  await expect(page.getByLabel("Lĩnh vực")).toHaveValue("ho-tich-chung-thuc");
});

test("a narrowed directory has an address, and each filter can be taken away", async ({ page }) => {
  await page.goto("/dich-vu-cong?linh-vuc=ho-tich-chung-thuc");
  await expect(page.getByRole("heading", { name: "4 thủ tục" })).toBeVisible();
  await expectAccessible(page, "narrowed directory");
  await page.getByRole("list", { name: "Đang lọc theo" }).getByRole("link").click();
  await expect(page).toHaveURL(/\/dich-vu-cong$/);
});

test("search engines and both languages know the page of a procedure", async ({ page }) => {
  await page.goto("/en/dich-vu-cong/dang-ky-khai-sinh");
  await expect(page.getByRole("heading", { level: 1, name: "Birth registration" })).toBeVisible();
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    "href",
    /\/en\/dich-vu-cong\/dang-ky-khai-sinh$/,
  );
  await expect(page.locator('link[hreflang="vi"]')).toHaveAttribute(
    "href",
    /[^n]\/dich-vu-cong\/dang-ky-khai-sinh$/,
  );
  const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText()) as unknown;
  expect(data).toMatchObject({
    "@type": "GovernmentService",
    identifier: "TT-001",
    name: "Birth registration",
  });
});

test("a procedure that has ended says so and leads to what took its place", async ({ page }) => {
  await page.goto("/dich-vu-cong/cap-ban-sao-giay-khai-sinh-cap-huyen");
  await expect(page.getByText("Thủ tục này đã ngừng áp dụng từ ngày 01/07/2025")).toBeVisible();
  await expect(page.getByRole("link", { name: /Nộp hồ sơ/ })).toHaveCount(0);
  await page.getByRole("link", { name: /Cấp bản sao trích lục hộ tịch/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Cấp bản sao trích lục hộ tịch" })).toBeVisible();
});

test("the code of a procedure goes into the clipboard at one press", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/dich-vu-cong/dang-ky-khai-sinh");
  await page.getByRole("button", { name: "Sao chép mã" }).click();
  await expect(page.getByText("Đã sao chép.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("TT-001");
});

test("an editor adds a procedure, which is on the portal at once, and ends it", async ({
  signedInAs,
  page,
  word,
}) => {
  const desk = await signedInAs("editor");
  await desk.goto("/desk/services/new");
  await desk.getByRole("button", { name: "Thêm vào danh mục" }).click();
  await expect(desk.getByRole("link", { name: /Mã thủ tục đang trống/ })).toBeVisible();
  await desk.getByLabel("Mã thủ tục").fill(`E2E.${word}`);
  await desk.getByLabel("Tên thủ tục").fill(`Cấp giấy ${word} <script>alert(1)</script>`);
  await desk.getByLabel("Giấy tờ cần có").fill("Đơn đề nghị | hai");
  await desk.getByRole("button", { name: "Thêm vào danh mục" }).click();
  await expect(desk.getByRole("link", { name: /Giấy tờ chưa đúng/ })).toBeVisible();
  await expectAccessible(desk, "service form with an error");
  await desk.getByLabel("Giấy tờ cần có").fill("Đơn đề nghị | 2 | 1");
  await desk.getByRole("button", { name: "Thêm vào danh mục" }).click();
  await expect(desk.getByText("Đã lưu.")).toBeVisible();
  await page.goto(`/dich-vu-cong?q=${word}`);
  await page.getByRole("link", { name: `Cấp giấy ${word} <script>alert(1)</script>` }).click();
  await expect(page.getByRole("row", { name: "Đơn đề nghị 2 1" })).toBeVisible();
  const ending = desk.getByRole("region", { name: "Ngừng áp dụng" });
  await ending.getByRole("group").getByText("Ngừng áp dụng", { exact: true }).first().click();
  await ending.getByLabel("Mã thủ tục thay thế").fill("TT-001");
  await ending.getByRole("button", { name: "Ngừng áp dụng" }).click();
  await expect(desk.getByText(/Đã ngừng áp dụng từ ngày/)).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/Thủ tục này đã ngừng áp dụng/)).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test("of two editors who change the same procedure the second is told and loses no word", async ({
  signedInAs,
  database,
  word,
}) => {
  const id = await database.value(
    "insert into services (code, slug, title) values ($1, $1, 'Thủ tục chung') returning id",
    word,
  );
  const [one, other] = [await signedInAs("editor"), await signedInAs("admin")];
  for (const desk of [one, other]) await desk.goto(`/desk/services/${id}`);
  await one.getByLabel("Phí, lệ phí", { exact: true }).fill("Miễn phí");
  await one.getByRole("button", { name: "Lưu thủ tục" }).click();
  await expect(one.getByText("Đã lưu.")).toBeVisible();
  await other.getByLabel("Thời hạn giải quyết").fill("5 ngày");
  await other.getByRole("button", { name: "Lưu thủ tục" }).click();
  await expect(other.getByText(/vừa được người khác sửa/)).toBeVisible();
  await expect(other.getByLabel("Thời hạn giải quyết")).toHaveValue("5 ngày");
});

test("an editor sends a list, sees what it would change and what is wrong with it, and applies it", async ({
  signedInAs,
  database,
  word,
}) => {
  const desk = await signedInAs("editor");
  await desk.goto("/desk/services/import");
  await desk.getByRole("button", { name: "Xem trước" }).click();
  await expect(desk.getByRole("link", { name: /Chưa chọn tệp/ })).toBeVisible();
  const list = `Mã thủ tục;Tên thủ tục;Đơn vị\n${word}.1;Thủ tục ${word} một;Sở Nội vụ\n${word}.2;Thủ tục ${word} hai;Sở Không Có\n`;
  await desk
    .getByRole("button", { name: "Tệp danh mục" })
    .setInputFiles({ name: "danh mục.csv", mimeType: "text/csv", buffer: Buffer.from(list) });
  await desk.getByRole("button", { name: "Xem trước" }).click();
  await expect(desk.getByText(/Không có đơn vị nào đang hoạt động mang tên này/)).toBeVisible();
  expect(await database.value("select count(*)::text from services where code like $1", `${word}%`)).toBe(
    "0",
  );
  await expectAccessible(desk, "preview of an import");
  await desk.getByRole("button", { name: "Áp dụng 1 thay đổi" }).click();
  await expect(desk.getByText("Đã thêm 1 và sửa 0 thủ tục.")).toBeVisible();
  expect(await database.value("select count(*)::text from services where code like $1", `${word}%`)).toBe(
    "1",
  );
});

test("the page of contacts says who is open, finds departments without marks and obeys the admin", async ({
  page,
  signedInAs,
}) => {
  await page.goto("/lien-he?q=xay%20dung");
  const entry = page.getByRole("article").filter({ hasText: "Sở Xây dựng" });
  await expect(entry.getByText(/^(Đang mở cửa|Đã đóng cửa)$/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Sở Nội vụ" })).toHaveCount(0);
  await expect(entry.getByRole("link", { name: /^0203/ })).toHaveAttribute("href", /^tel:0203/);
  const desk = await signedInAs("admin");
  await desk.goto("/desk/settings/contacts");
  const form = desk.getByRole("region", { name: "Giờ làm việc riêng của đơn vị" });
  await form.getByText("Thêm giờ làm việc").click();
  await form.getByLabel("Đơn vị").last().selectOption({ label: "Sở Xây dựng" });
  await form.getByLabel("Giờ làm việc", { exact: true }).last().fill("00:00-23:59");
  for (const day of ["Thứ Bảy", "Chủ nhật"]) await form.getByLabel(day).last().check();
  await form.getByLabel("Ghi chú", { exact: true }).last().fill("Trực cả ngày");
  await form.getByRole("button", { name: "Lưu giờ làm việc" }).last().click();
  await expect(desk.getByText("Đã lưu.")).toBeVisible();
  await expectAccessible(desk, "hours of single departments");
  await expect(async () => {
    await page.reload();
    await expect(entry.getByText("Trực cả ngày")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(entry.getByText("00:00–23:59")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("directory, procedure and contacts can be read and searched", async ({ page }) => {
    await page.goto("/dich-vu-cong?q=ket%20hon");
    await page.getByRole("link", { name: "Đăng ký kết hôn" }).click();
    await expect(page.getByRole("heading", { name: "Giấy tờ cần có" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Sao chép mã" })).toBeHidden();
    await page.goto("/lien-he");
    await page.getByLabel("Tên sở, ngành, xã, phường, đặc khu").fill("noi vu");
    await page.getByRole("main").getByRole("button", { name: "Tìm kiếm" }).click();
    await expect(page.getByText("1 đơn vị khớp với “noi vu”")).toBeVisible();
    await expect(page.getByRole("table", { name: "Giờ làm việc bảy ngày tới" }).getByRole("row")).toHaveCount(
      8,
    );
  });

  test("a commune is chosen by name, and found by the name of a ward that is no more", async ({ page }) => {
    await page.goto("/lien-he");
    await page.getByRole("link", { name: "Xã, phường, đặc khu (54)" }).click();
    const communes = page.getByRole("region", { name: /^Xã, phường, đặc khu/ });
    await expect(communes.getByRole("heading", { level: 3 })).toBeInViewport();
    await expect(communes.getByRole("region", { name: "Phường (30)" }).getByRole("link")).toHaveCount(30);
    await communes.getByRole("link", { name: "Hà Tu", exact: true }).click();
    const entry = page.getByRole("article").filter({ hasText: "UBND phường Hà Tu" });
    await expect(entry.getByText(/^(Đang mở cửa|Đã đóng cửa)$/)).toBeInViewport();
    await page.getByLabel("Tên sở, ngành, xã, phường, đặc khu").fill("phuong ha phong");
    await page.getByRole("main").getByRole("button", { name: "Tìm kiếm" }).click();
    await expect(entry.getByText(/^Gồm: .*Phường Hà Phong/)).toBeVisible();
  });
});
