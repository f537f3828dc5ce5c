import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";
import { everyPage, under } from "./pages";

/** Small enough that each group is done in a minute or two, and both windows have something to do. */
const groups = 4;

for (const prefix of ["", "/en"]) {
  for (const part of ["portal", "desk"] as const) {
    for (let group = 0; group < groups; group += 1) {
      test(`every page of the ${part}${prefix}, ${prefix === "" ? "light and dark" : "in its own words"}, can be used by everybody (${String(group + 1)} of ${String(groups)})`, async ({
        page,
        signedInAs,
        database,
      }) => {
        test.setTimeout(240_000);
        for (const [who, addresses] of await everyPage(database, part)) {
          const own = addresses.filter((_, index) => index % groups === group);
          const view = who === "reader" || own.length === 0 ? page : await signedInAs(who);
          for (const address of own) {
            await view.goto(under(prefix, address));
            await expect(view.getByRole("heading", { level: 1 })).toHaveCount(1);
            await expectAccessible(view, `${who} ${prefix}${address}`, prefix === "" ? undefined : "words");
          }
        }
      });
    }
  }
}

test("on a phone no page is wider than the screen", async ({ page, signedInAs, database }) => {
  test.setTimeout(300_000);
  const viewport = { width: 320, height: 640 };
  for (const part of ["portal", "desk"] as const) {
    for (const [who, addresses] of await everyPage(database, part)) {
      const view = who === "reader" ? page : await signedInAs(who);
      await view.setViewportSize(viewport);
      for (const address of addresses) {
        await view.goto(address);
        const excess = await view.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(excess, address).toBeLessThanOrEqual(0);
      }
    }
  }
});

test("forms with errors, light and dark, can be used by everybody", async ({ page }) => {
  const forms = [
    ["/dat-cau-hoi", "Gửi câu hỏi"],
    ["/tra-cuu", "Tra cứu"],
    ["/cau-hoi-cua-toi", "Gửi đường dẫn cho tôi"],
    ["/dang-nhap", "Đăng nhập"],
  ] as const;
  for (const [address, button] of forms) {
    // A first page of a server that has just started is slow to wake up.
    await page.goto(address, { waitUntil: "networkidle" });
    await page.getByRole("main").getByRole("button", { name: button, exact: true }).click();
    await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
    await expectAccessible(page, address);
  }
});
