import type { Page } from "@playwright/test";
import type { Database } from "./database";
import { expect, test } from "./fixtures";
import { password, people, type Who } from "./people";

const everyone: Who[] = ["coordinator", "operator", "official", "leader", "editor", "admin"];

/** Who may open which page of the desk; all others get 404, as if it did not exist. */
const doors: Record<string, Who[]> = {
  "/desk": everyone,
  "/desk/calls/new": ["operator"],
  "/desk/mail": ["coordinator", "admin"],
  "/desk/articles": ["editor", "admin"],
  "/desk/articles/new": ["editor", "admin"],
  "/desk/articles/chuyen-muc": ["editor", "admin"],
  "/desk/reports/breaches": ["coordinator", "leader", "admin"],
  "/desk/reports/searches": ["coordinator", "editor", "admin"],
  "/desk/services": ["editor", "admin"],
  "/desk/services/new": ["editor", "admin"],
  "/desk/services/import": ["editor", "admin"],
  "/desk/settings/synonyms": ["coordinator", "editor", "admin"],
  "/desk/settings/routing": ["coordinator", "admin"],
  "/desk/settings/contacts": ["admin"],
  "/desk/settings/contacts/new": ["admin"],
  "/desk/settings/people": ["admin"],
  "/desk/settings/people/new": ["admin"],
  "/desk/settings/audit": ["admin"],
  "/desk/style": ["admin", "editor"],
};

/** A question that is the work of this department and of no other. */
function questionOf(database: Database, department: string): Promise<string> {
  return database.value(
    `select q.code from questions q join departments d on d.id = q.lead_department_id
     where d.name = $1 and q.kind <> 'complaint' and not exists (
       select from assignments a where a.question_id = q.id and a.department_id <> d.id) limit 1`,
    department,
  );
}

async function statusOf(page: Page, address: string): Promise<number> {
  return (await page.request.get(address, { maxRedirects: 0 })).status();
}

for (const who of everyone) {
  test(`the ${who} opens the pages of that role and no others`, async ({ signedInAs }) => {
    const page = await signedInAs(who);
    for (const [door, allowed] of Object.entries(doors)) {
      expect.soft(await statusOf(page, door), door).toBe(allowed.includes(who) ? 200 : 404);
    }
  });
}

test("a question of another department does not exist for official and leader", async ({
  signedInAs,
  database,
}) => {
  const [own, foreign] = [await questionOf(database, "Sở Nội vụ"), await questionOf(database, "Sở Xây dựng")];
  for (const who of ["official", "leader"] as const) {
    const page = await signedInAs(who);
    expect(await statusOf(page, `/desk/questions/${own}`)).toBe(200);
    expect(await statusOf(page, `/desk/questions/${foreign}`)).toBe(404);
    expect(await statusOf(page, "/desk/questions/HD.2026.999999")).toBe(404);
    await page.goto(`/desk/questions/${foreign}`);
    await expect(page.getByText("Không tìm thấy").first()).toBeVisible();
  }
});

test("without a session every way to the desk leads to the sign-in page or nowhere", async ({
  page,
  database,
}) => {
  const code = await questionOf(database, "Sở Nội vụ");
  const title = await database.value("select title from questions where code = $1", code);
  const forged = { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" };
  for (const address of ["/desk", "/vi/desk", "/en/desk", "/desk/mail", `/desk/questions/${code}`]) {
    for (const headers of [{}, forged, { rsc: "1" }, { "x-nextjs-data": "1" }]) {
      const response = await page.request.get(address, { headers, maxRedirects: 0 });
      const body = await response.text();
      expect.soft(body, `${address} ${JSON.stringify(headers)}`).not.toContain(title);
      expect.soft(body, `${address} ${JSON.stringify(headers)}`).not.toContain("Chờ tiếp nhận");
      expect.soft([200, 307, 308, 404], address).toContain(response.status());
      if (response.status() === 200) expect.soft(body).toContain("/dang-nhap");
    }
  }
  await page.goto(`/desk/questions/${code}`);
  await expect(page).toHaveURL(/\/dang-nhap/);
});

test("a page has one address: folders of the code lead to it or nowhere", async ({ page }) => {
  for (const [folder, seen] of [
    ["/vi", "/"],
    ["/vi/questions", "/hoi-dap"],
    ["/vi/hoi-dap", "/hoi-dap"],
    ["/en/questions?q=a", "/en/hoi-dap?q=a"],
    ["/desk/questions/a/preview", "/desk/questions/a/xem-truoc"],
    ["/vi/desk/questions/a/preview", "/desk/questions/a/xem-truoc"],
  ] as const) {
    const response = await page.request.get(folder, { maxRedirects: 0 });
    expect.soft(response.status(), folder).toBe(308);
    expect.soft(response.headers()["location"], folder).toBe(seen);
  }
  for (const address of ["/questions", "/sign-in"]) {
    expect.soft(await statusOf(page, address), address).toBe(404);
  }
});

test("staff sign in with their password, are led to where they wanted to go, and sign out", async ({
  page,
}) => {
  await page.goto("/desk?queue=overdue");
  const form = page.getByRole("main");
  await form.getByLabel("Thư điện tử").fill(people.official);
  await form.getByLabel("Mật khẩu").fill("không phải mật khẩu này");
  await form.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(form.getByText("Thư điện tử hoặc mật khẩu chưa đúng.").first()).toBeVisible();

  await form.getByLabel("Mật khẩu").fill(password);
  await form.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page).toHaveURL(/\/desk/);
  await expect(page.getByRole("heading", { level: 1, name: /Hộp công việc/ })).toBeVisible();

  await page.getByLabel(/^Tài khoản của/).click();
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await expect(page).not.toHaveURL(/\/desk/);
  expect(await statusOf(page, "/desk")).toBe(307);
});

test("a session that was ended ends with the next request", async ({ signedInAs, database }) => {
  const page = await signedInAs("official");
  expect(await statusOf(page, "/desk")).toBe(200);
  const [cookie] = await page.context().cookies();
  await database.value(
    `update sessions set revoked_at = now()
     where token_hash = translate(rtrim(encode(sha256($1::bytea), 'base64'), '='), '+/', '-_') returning id`,
    cookie?.value,
  );
  await page.goto("/desk");
  await expect(page).toHaveURL(/\/dang-nhap/);
});

test("a form of another site changes nothing", async ({ signedInAs }) => {
  const page = await signedInAs("coordinator");
  for (const origin of ["https://elsewhere.example", "null"]) {
    const response = await page.request.post("/desk", { headers: { origin }, form: { code: "x" } });
    expect.soft(response.status(), origin).toBe(403);
  }
});
