import type { Locator, Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { expectAccessible } from "./accessible";
import type { Database } from "./database";
import { expect, test } from "./fixtures";
import { letterTo, linkIn } from "./letters";
import { password, people } from "./people";
import { secondServer } from "./second-server";

/** A leader of one journey alone: what happens to an account ends sessions, and the seeded people work elsewhere. */
async function newLeader({ value }: Database, word: string): Promise<string> {
  const email = `${word}@demo.example`;
  const id = await value(
    `insert into people (email, name, password_hash)
     select $1, $2, password_hash from people where email = $3 returning id`,
    email,
    `Lãnh đạo ${word}`,
    people.leader,
  );
  await value(
    `insert into memberships (person_id, department_id, role, valid_from)
     select $1, id, 'leader', '2026-01-01' from departments where name = 'Sở Nội vụ' returning id`,
    id,
  );
  return email;
}

/** What the app shows, now or so many half minutes later; a code is spent once it was accepted. */
function codeOf(secret: string, later = 0): string {
  const timestamp = Date.now() + later * 30_000;
  return new TOTP({ secret: Secret.fromBase32(secret.replaceAll(" ", "")) }).generate({ timestamp });
}

async function typePassword(page: Page, email: string, own = password): Promise<Locator> {
  await page.goto("/dang-nhap");
  const form = page.getByRole("main");
  await form.getByLabel("Thư điện tử").fill(email);
  await form.getByLabel("Mật khẩu").fill(own);
  await form.getByRole("button", { name: "Đăng nhập" }).click();
  return form;
}

async function typeCode(form: Locator, code: string): Promise<void> {
  await form.getByLabel("Mã xác thực").fill(code);
  await form.getByRole("button", { name: "Tiếp tục" }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.getByLabel(/^Tài khoản của/).click();
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await expect(page).toHaveURL(/\/dang-nhap/);
}

/** From the page of one's account; returns the secret and the recovery codes. */
async function setUpSecondStep(page: Page): Promise<{ secret: string; codes: string[] }> {
  await page.getByRole("button", { name: "Cài đặt xác thực hai bước" }).click();
  await expect(page.getByRole("img", { name: "Mã QR cho ứng dụng xác thực" })).toBeVisible();
  await expectAccessible(page, "setting up the second step");
  const secret = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText();
  await page.getByLabel("Mã xác thực").fill(codeOf(secret));
  await page.getByLabel("Mật khẩu hiện tại").fill(password);
  await page.getByRole("button", { name: "Bật xác thực hai bước" }).click();
  await expect(page.getByRole("heading", { name: "Mã khôi phục của anh/chị" })).toBeFocused();
  await expectAccessible(page, "recovery codes");
  const codes = await page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/).allInnerTexts();
  return { secret, codes };
}

test("a leader sets up the second step and signs in with the app, or with a recovery code once", async ({
  page,
  database,
  word,
}) => {
  const email = await newLeader(database, word);
  await typePassword(page, email);
  await expect(page).toHaveURL(/\/desk/);
  await page.goto("/desk/settings/me");
  await page.getByRole("link", { name: "Mở Bảo mật tài khoản" }).click();
  const { secret, codes } = await setUpSecondStep(page);
  expect(codes).toHaveLength(10);
  await page.getByRole("link", { name: /vào Hộp công việc/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Hộp công việc/ })).toBeVisible();
  await letterTo(email, /Xác thực hai bước vừa được bật/);

  await signOut(page);
  const form = await typePassword(page, email);
  await expect(form.getByLabel("Mã xác thực")).toBeFocused();
  await expectAccessible(page, "the code of the second step");
  await typeCode(form, "chưa đúng");
  await expect(form.getByText(/Mã chưa đúng hoặc đã được dùng/).first()).toBeVisible();
  await typeCode(form, codeOf(secret, 1));
  await expect(page).toHaveURL(/\/desk/);

  const [recovery = ""] = codes;
  await signOut(page);
  await typeCode(await typePassword(page, email), recovery.toLowerCase());
  await expect(page).toHaveURL(/\/desk/);
  await signOut(page);
  await typeCode(await typePassword(page, email), recovery);
  await expect(form.getByText(/Mã chưa đúng hoặc đã được dùng/).first()).toBeVisible();
});

test("outside of the demonstration a leader has to set up the second step before anything else", async ({
  page,
  database,
  word,
}) => {
  const email = await newLeader(database, word);
  const server = await secondServer({ DEMO: "0" });
  await page.goto(`${server.address}/desk/reports/breaches`);
  const form = page.getByRole("main");
  await form.getByLabel("Thư điện tử").fill(email);
  await form.getByLabel("Mật khẩu").fill(password);
  await form.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page).toHaveURL(/\/desk\/settings\/security$/);
  await expect(page.getByText("Cần bật xác thực hai bước")).toBeVisible();
  await page.goto(`${server.address}/desk`);
  await expect(page).toHaveURL(/\/desk\/settings\/security$/);

  await setUpSecondStep(page);
  await page.getByRole("link", { name: /vào Hộp công việc/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Hộp công việc/ })).toBeVisible();
  await server.stop();
});

test("who forgot the password gets a link by letter, and every other session ends", async ({
  page,
  browser,
  database,
  word,
}) => {
  const email = await newLeader(database, word);
  const other = await (await browser.newContext()).newPage();
  await typePassword(other, email);
  await expect(other).toHaveURL(/\/desk/);

  await page.goto("/dang-nhap");
  await page.getByRole("link", { name: "Quên mật khẩu?" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Đặt lại mật khẩu" })).toBeVisible();
  const answer = page.getByText("Nếu địa chỉ này có tài khoản");
  for (const address of [`khong-co-${email}`, email]) {
    await page.getByLabel("Thư điện tử").fill(address);
    await page.getByRole("button", { name: "Gửi liên kết" }).click();
    await expect(answer).toBeVisible();
    await expect(page).toHaveURL(/xong=1/);
    await page.goto("/dat-lai-mat-khau");
  }
  const link = linkIn(await letterTo(email, /yêu cầu đặt lại mật khẩu/), "/dat-lai-mat-khau/");
  await page.goto(new URL(link).pathname);
  await expectAccessible(page, "setting a new password");
  await page.getByLabel("Mật khẩu mới", { exact: true }).fill("bốn từ không ai đoán");
  await page.getByLabel("Nhập lại mật khẩu mới").fill("bốn từ không ai đoán");
  await page.getByRole("button", { name: "Đặt mật khẩu" }).click();
  await expect(page.getByText("Đã đổi mật khẩu")).toBeVisible();
  await letterTo(email, /vừa được đổi/);

  await other.goto("/desk");
  await expect(other).toHaveURL(/\/dang-nhap/);
  await other.context().close();
  await typePassword(page, email);
  await expect(page.getByText(/Thư điện tử hoặc mật khẩu chưa đúng/).first()).toBeVisible();
  await typePassword(page, email, "bốn từ không ai đoán");
  await expect(page).toHaveURL(/\/desk/);
  await page.goto(new URL(link).pathname);
  await expect(page.getByText("Liên kết không còn dùng được")).toBeVisible();
});

test("somebody who left a computer signed in ends that session from another one", async ({
  page,
  browser,
  database,
  word,
}) => {
  const email = await newLeader(database, word);
  const left = await (await browser.newContext()).newPage();
  await typePassword(left, email);
  await expect(left).toHaveURL(/\/desk/);
  await typePassword(page, email);
  await expect(page).toHaveURL(/\/desk/);

  await page.goto("/desk/settings/security");
  await expect(page.getByText("Phiên này")).toBeVisible();
  await page.getByRole("button", { name: /^Kết thúc phiên .* trên Linux$/ }).click();
  await expect(page.getByText("Đã kết thúc phiên đăng nhập.")).toBeVisible();
  await left.goto("/desk");
  await expect(left).toHaveURL(/\/dang-nhap/);
  await left.context().close();
});
