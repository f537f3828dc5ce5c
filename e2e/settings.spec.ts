import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";

for (const javaScriptEnabled of [true, false])
  test(`the admin finds a contact, changes it and is back where it was found, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    signedInAs,
    word,
  }) => {
    const desk = await signedInAs("admin", { javaScriptEnabled });
    const main = desk.getByRole("main");
    await desk.goto("/desk/settings/contacts");
    await main.getByRole("link", { name: "Thêm thông tin liên hệ" }).click();
    await desk.getByLabel("Nhãn", { exact: true }).fill(`Bộ phận một cửa ${word}`);
    await desk.getByLabel("Số, địa chỉ").fill("không phải số");
    await desk.getByLabel("Đơn vị").selectOption({ label: "Sở Nội vụ" });
    await desk.getByRole("button", { name: "Lưu thông tin liên hệ" }).click();
    await expect(desk.getByRole("link", { name: /số điện thoại/i })).toBeVisible();
    await expect(desk.getByLabel("Nhãn", { exact: true })).toHaveValue(`Bộ phận một cửa ${word}`);
    await desk.getByLabel("Số, địa chỉ").fill("0203 3 825 825");
    await desk.getByRole("button", { name: "Lưu thông tin liên hệ" }).click();
    await expect(desk.getByText("Đã lưu.")).toBeVisible();

    await main.getByLabel("Nhãn, số, địa chỉ hoặc đơn vị").fill(`mot cua ${word}`);
    await main.getByRole("search").getByLabel("Đơn vị", { exact: true }).selectOption("Sở Nội vụ");
    await main.getByRole("button", { name: "Lọc" }).click();
    await expect(desk).toHaveURL(/\?q=mot/);
    const list = desk.url();
    await main.getByRole("link", { name: `Bộ phận một cửa ${word}` }).click();
    await desk.getByRole("checkbox", { name: "Đang dùng" }).uncheck();
    await desk.getByRole("button", { name: "Lưu thông tin liên hệ" }).click();
    await expect(desk.getByText("Đã lưu.")).toBeVisible();
    expect(new URL(desk.url()).searchParams.get("q")).toBe(new URL(list).searchParams.get("q"));
    await expect(desk.getByRole("row", { name: new RegExp(word) })).toContainText("Không dùng");
    await main.getByRole("link", { name: "Bỏ lọc" }).click();
    await expect(desk.getByRole("navigation", { name: "Phân trang" })).toBeVisible();
  });

test("of two who change the same contact the second is told until the contact is opened anew", async ({
  signedInAs,
  database,
  word,
}) => {
  const id = await database.value(
    "insert into contacts (kind, purpose, label, value) values ('hotline', 'public', $1, '1022') returning id",
    word,
  );
  const [one, other] = [await signedInAs("admin"), await signedInAs("admin", { javaScriptEnabled: false })];
  for (const desk of [one, other]) await desk.goto(`/desk/settings/contacts/${id}`);
  await one.getByLabel("Số, địa chỉ").fill("0203 1022");
  await one.getByRole("button", { name: "Lưu thông tin liên hệ" }).click();
  await expect(one.getByText("Đã lưu.")).toBeVisible();
  for (let attempt = 0; attempt < 2; attempt++) {
    await other.getByLabel("Số, địa chỉ").fill("0203 1023");
    await other.getByRole("button", { name: "Lưu thông tin liên hệ" }).click();
    await expect(other.getByText(/vừa được người khác sửa/).filter({ visible: true })).toHaveCount(1);
    await expect(other.getByLabel("Số, địa chỉ")).toHaveValue("0203 1023");
  }
  expect(await database.value("select value from contacts where id = $1", id)).toBe("0203 1022");
});

test("one colleague among many is found without marks, and what the admin did leads back to the list", async ({
  signedInAs,
  hire,
  word,
}) => {
  await hire("official", "Sở Xây dựng", `Đỗ Thị Hường ${word}`);
  const desk = await signedInAs("admin");
  const main = desk.getByRole("main");
  await desk.goto("/desk/settings/people");
  await main.getByLabel("Tên, thư điện tử hoặc chức danh").fill(`huong do ${word}`);
  await main.getByLabel("Đơn vị").selectOption({ label: "Sở Xây dựng" });
  await main.getByRole("button", { name: "Lọc" }).click();
  await main.getByRole("link", { name: `Đỗ Thị Hường ${word}` }).click();
  await desk.getByRole("button", { name: "Kết thúc mọi phiên đăng nhập" }).click();
  await expect(desk.getByText("Đã lưu.")).toBeVisible();
  await expectAccessible(desk, "one colleague");
  await main.getByRole("link", { name: "Người dùng và vai trò" }).click();
  await expect(main.getByLabel("Tên, thư điện tử hoặc chức danh")).toHaveValue(`huong do ${word}`);
  await expect(main.getByRole("table", { name: "1 người dùng" })).toBeVisible();
  await main.getByLabel("Tên, thư điện tử hoặc chức danh").fill("khong co ai nhu the");
  await main.getByRole("button", { name: "Lọc" }).click();
  await expect(main.getByText("Không có người dùng nào khớp")).toBeVisible();
});

// The categories have one order, in which both would move theirs.
test.describe("categories of news", () => {
  test.describe.configure({ mode: "default" });
  for (const javaScriptEnabled of [true, false])
    test(`an editor adds a category, names it in both languages, orders it and retires it, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
      signedInAs,
      database,
      word,
    }) => {
      const desk = await signedInAs("editor", { javaScriptEnabled });
      const [first, second] = [`Thi đua ${word}`, `Đấu thầu ${word}`];
      const own = (name: string) => desk.getByRole("listitem").filter({ hasText: name });
      const press = (name: string) => desk.getByRole("button", { name, exact: true }).click();
      await desk.goto("/desk/articles");
      await desk.getByRole("main").getByRole("link", { name: "Chuyên mục tin" }).click();
      const adding = desk.getByRole("region", { name: "Thêm chuyên mục" });
      for (const name of [first, second]) {
        await adding.getByLabel("Tên chuyên mục").fill(name);
        await adding.getByRole("button", { name: "Thêm chuyên mục" }).click();
        await expect(own(name)).toContainText("Chưa có bài");
        await expect(adding.getByLabel("Tên chuyên mục")).toHaveValue("");
      }
      await adding.getByLabel("Tên chuyên mục").fill(first.toUpperCase());
      await adding.getByRole("button", { name: "Thêm chuyên mục" }).click();
      await expect(desk.getByRole("link", { name: /Đã có chuyên mục mang tên này/ })).toBeVisible();

      await desk.getByText(`Đổi tên “${second}”`).click();
      await own(second).getByLabel("Tên tiếng Anh").fill(`Tenders ${word}`);
      await own(second).getByRole("button", { name: "Lưu tên" }).click();
      await expect(own(second)).toContainText(`Tenders ${word}`);
      await press(`Lên “${second}”`);
      const order = async () =>
        (await desk.getByRole("listitem").filter({ hasText: word }).allInnerTexts()).map((text) =>
          text.includes(second),
        );
      await expect.poll(order).toEqual([true, false]);

      await press(`Ngừng dùng “${first}”`);
      await expect(own(first)).toContainText("bài mới không chọn được");
      await desk.goto("/desk/articles/new");
      const choice = desk.getByLabel("Chuyên mục", { exact: true });
      await expect(choice.getByRole("option", { name: second })).toBeAttached();
      await expect(choice.getByRole("option", { name: first })).not.toBeAttached();

      await desk.goto("/desk/articles/chuyen-muc");
      if (javaScriptEnabled) await expectAccessible(desk, "categories");
      for (const name of [first, second]) {
        await press(`Xóa “${name}”`);
        await expect(own(name)).toBeHidden();
      }
      const used = await database.value(
        "select name from article_categories where id in (select category_id from articles) limit 1",
      );
      await expect(desk.getByRole("button", { name: `Xóa “${used}”` })).toBeHidden();
    });
});
