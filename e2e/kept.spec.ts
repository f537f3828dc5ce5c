import { expect } from "./fixtures";
import { postedForms } from "./forms";
import { cookieOf, forEach, knockAs, postForm } from "./knock";
import { rows } from "./roles";
import { at, test } from "./world";

/* Which addresses are kept, and that they are for nobody with a session: the cells of roles.spec.ts. */

// Every page is rendered, several times.
test.describe.configure({ timeout: 240_000 });

test("after somebody signed in has seen every page, a reader finds nothing of theirs", async ({
  address: from,
  database,
  world,
}) => {
  const theirs = ["daumoi@demo.example", "quantri@demo.example", "/desk/settings/me"];
  const reader = knockAs({ address: from });
  const found: string[] = [];
  for (const visitor of ["coordinator", "admin"] as const) {
    const knock = knockAs({ address: from, cookie: await cookieOf(visitor, database) });
    const open = rows.filter((row) => row.get("reader") === 200).map((row) => at(row, world));
    await forEach(open, 8, async (address) => {
      await knock(address);
      const { text } = await reader(address);
      found.push(...theirs.filter((mark) => text.includes(mark)).map((mark) => `${mark} in ${address}`));
    });
  }
  expect(found).toEqual([]);
});

test("what somebody typed into a form that is shown again is shown to nobody else", async ({
  browser,
  address: from,
  word,
}) => {
  const forms = [
    { path: "/dat-cau-hoi", field: "Tiêu đề", send: "Gửi câu hỏi" },
    { path: "/tra-cuu", field: "Mã câu hỏi", send: "Tra cứu" },
    { path: "/en/tra-cuu", field: "Question code", send: "Look up" },
    { path: "/theo-doi", field: "Thư điện tử", send: "Nhận thư hằng ngày" },
  ];
  const page = await browser.newPage({
    javaScriptEnabled: false,
    extraHTTPHeaders: { "x-forwarded-for": from },
  });
  const reader = knockAs({ address: from });
  for (const { path, field, send } of forms) {
    await page.goto(path);
    const form = page.getByRole("main");
    await form.getByLabel(field, { exact: true }).fill(word);
    await form.getByRole("button", { name: send, exact: true }).click();
    await expect(form.getByLabel(field, { exact: true })).toHaveValue(word);
    const { pathname, search } = new URL(page.url());
    for (const address of [path, pathname + search])
      expect((await reader(address)).text, address).not.toContain(word);
  }
  await page.close();
});

test("no form of any page of the portal shows to the next reader what was typed into it", async ({
  address: from,
  word,
  world,
}) => {
  const reader = knockAs({ address: from });
  const found: string[] = [];
  const shownAgain = new Set<string>();
  // What the link of a question does cannot be undone, and its pages are never kept (roles.spec.ts).
  const pages = rows.filter((row) => row.get("reader") === 200 && !row.address.includes("{token}"));
  await forEach(pages, 4, async (row) => {
    const address = at(row, world);
    for (const [index, form] of postedForms((await reader(address)).text).entries()) {
      const mark = `${word}${String(index)}`;
      const fields = { ...form.hidden, ...Object.fromEntries(form.typed.map((name) => [name, mark])) };
      const { text, location } = await postForm({ address: from }, form.action || address, fields);
      if (text.includes(mark)) shownAgain.add(row.address);
      for (const next of [address, location])
        if ((await reader(next)).text.includes(mark)) found.push(`${mark} in ${next}`);
    }
  });
  expect(found).toEqual([]);
  expect([...shownAgain]).toEqual(
    expect.arrayContaining(["/dat-cau-hoi", "/en/dat-cau-hoi", "/tra-cuu", "/cau-hoi-cua-toi", "/theo-doi"]),
  );
});

test("every answer has a policy without unsafe words, and the headers of a closed house", async ({
  address: from,
  database,
  world,
}) => {
  const picture = "/_next/image?url=%2Ficon.svg&w=64&q=75";
  const addresses = [...rows.map((row) => at(row, world)), "/healthz", picture];
  for (const cookie of ["", await cookieOf("admin", database)]) {
    const knock = knockAs({ address: from, cookie });
    await forEach(addresses, 8, async (row) => {
      const { headers } = await knock(row);
      expect.soft(headers["x-content-type-options"], row).toBe("nosniff");
      expect.soft(headers["x-frame-options"], row).toBe("DENY");
      expect.soft(headers["referrer-policy"], row).toBe("same-origin");
      expect.soft(headers["permissions-policy"], row).toContain("geolocation=()");
      expect.soft(headers["cross-origin-resource-policy"], row).toBe("same-origin");
      expect.soft(headers["x-powered-by"], row).toBeUndefined();
      if (row === "/healthz") return;
      const policy = headers["content-security-policy"] ?? "";
      expect.soft(policy, row).not.toContain("unsafe");
      if (row.startsWith("/tep/")) expect.soft(policy, row).toBe("sandbox; default-src 'none'");
      else expect.soft(policy, row).toMatch(/form-action 'self'; frame-ancestors 'none'/);
    });
  }
});

test("a citizen's file is a download without the camera's data, and the pictures of pages are not resized here", async ({
  request,
  world,
}) => {
  const answer = await request.get(`/tep/${world["file"] ?? ""}?t=${world["token"] ?? ""}`);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-disposition"]).toMatch(/^attachment; filename\*=UTF-8''/);
  expect(answer.headers()["cache-control"]).toBe("private, no-store");
  expect((await answer.body()).includes("Phone")).toBe(false);
  const resized = await request.get("/_next/image?url=%2Ficon.svg&w=64&q=75", { maxRedirects: 0 });
  expect(resized.status()).toBe(404);
});
