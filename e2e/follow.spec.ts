import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";
import { letterTo, lettersTo, linkIn, unsubscribeByMail } from "./letters";
import { publishedText } from "./published";

test("who saves a search confirms by letter, hears of a new answer with the day's letter, and leaves with one click", async ({
  page,
  word,
  database,
}) => {
  test.setTimeout(120_000);
  const email = `muc-${word}@nguoihoi.example`;
  const title = await publishedText(database, "title");
  await page.goto(`/hoi-dap?q=${encodeURIComponent(title)}`);
  await page.getByRole("link", { name: "Theo dõi mục này qua thư" }).click();
  await expect(page.getByLabel("Từ khóa")).toHaveValue(title);
  await page.getByRole("button", { name: "Nhận thư hằng ngày" }).click();
  await expect(page).toHaveTitle(/^Lỗi:/);
  await expect(page.getByLabel("Từ khóa")).toHaveValue(title);
  await expectAccessible(page, "following with errors");
  await page.getByLabel("Thư điện tử").fill(email);
  await page.getByRole("button", { name: "Nhận thư hằng ngày" }).click();
  await expect(page.getByText("Xin ông/bà mở thư để xác nhận.")).toBeVisible();

  await page.goto(linkIn(await letterTo(email, /xác nhận/), "/xac-nhan-theo-doi/"));
  await expect(page.getByText(`Từ khóa “${title}”`)).toBeVisible();
  await expectAccessible(page, "confirm a list");
  await page.getByRole("button", { name: "Xác nhận theo dõi" }).click();
  await expect(page.getByText("Đã xác nhận.")).toBeVisible();

  // A night passes: the wish is two days old, and the answer stood before this morning's seven o'clock.
  await database.value(
    `with wish as (
       update subscriptions set confirmed_at = now() - interval '2 days' where q = $1 returning subscriber_id
     ), night as (
       update public_versions set published_at = now() - interval '25 hours' where title = $1 returning id
     )
     update subscribers set told_until = now() - interval '2 days'
     where id in (select subscriber_id from wish) and exists (select from night) returning id`,
    title,
  );
  const letter = await letterTo(email, /1 câu hỏi mới/);
  expect(letter).toContain(title);

  await page.goto(linkIn(letter, "/dang-theo-doi/"));
  await expect(page.getByText(`Từ khóa “${title}”`)).toBeVisible();
  await expectAccessible(page, "everything I follow");
  const leave = linkIn(letter, "/huy-theo-doi/");
  await page.goto(leave);
  await expect(page.getByRole("button", { name: "Thôi nhận mọi thư hằng ngày" })).toBeVisible();
  await expectAccessible(page, "leave the daily letters");
  await unsubscribeByMail(page, leave);
  await page.reload();
  await expect(page.getByText("Ông/bà không còn nhận thư hằng ngày.")).toBeVisible();
  await page.goto(linkIn(letter, "/dang-theo-doi/"));
  await expect(page.getByText("Ông/bà không còn theo dõi mục nào.")).toBeVisible();
  expect(
    (await lettersTo(email)).filter((text) => text.includes("1 câu hỏi mới") && text.includes(title)),
  ).toHaveLength(1);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("lists are followed and ended by plain forms, and nobody learns who follows what", async ({
    page,
    word,
  }) => {
    const email = `khong-js-${word}@nguoihoi.example`;
    for (const q of ["đất đai", "hộ chiếu"]) {
      await page.goto("/theo-doi");
      await page.getByLabel("Từ khóa").fill(q);
      await page.getByLabel("Thư điện tử").fill(email);
      await page.getByRole("button", { name: "Nhận thư hằng ngày" }).click();
      await expect(page.getByText("Xin ông/bà mở thư để xác nhận.")).toBeVisible();
      await page.goto(linkIn(await letterTo(email, new RegExp(q)), "/xac-nhan-theo-doi/"));
      await page.getByRole("button", { name: "Xác nhận theo dõi" }).click();
    }
    await page.getByRole("link", { name: "Những mục ông/bà đang theo dõi" }).click();
    await page.getByRole("button", { name: "Thôi theo dõi: Từ khóa “đất đai”" }).click();
    await expect(page.getByRole("button", { name: /^Thôi theo dõi: / })).toHaveCount(1);
    await page.getByRole("button", { name: "Thôi theo dõi tất cả" }).click();
    await expect(page.getByText("Ông/bà không còn theo dõi mục nào.")).toBeVisible();
  });
});

test("an answer is handed on: its link is copied and said so, and its print-out is readable", async ({
  page,
  context,
  database,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const slug = await publishedText(database, "slug");
  await page.goto(`/hoi-dap/${slug}`);
  await page.getByRole("button", { name: "Sao chép liên kết" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Đã sao chép liên kết." })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`/hoi-dap/${slug}$`));
  await expect(page.getByRole("link", { name: "Gửi qua thư" })).toHaveAttribute(
    "href",
    /^mailto:\?subject=.*&body=/,
  );
  await expectAccessible(page, "link copied");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "In trang này" })).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});
