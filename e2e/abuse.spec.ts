import type { Page, Response } from "@playwright/test";
import { z } from "zod";
import { expectAccessible } from "./accessible";
import { ask, confirmation, fillQuestion, waitOutTheTrap } from "./ask";
import type { Database } from "./database";
import { expect, test } from "./fixtures";
import { password, people } from "./people";
import { secondServer } from "./second-server";

const challengeBody = z.object({ parameters: z.object({ nonce: z.string() }) });
const isChallenge = (url: URL): boolean => url.pathname === "/api/challenge";
const send = (page: Page) => page.getByRole("button", { name: "Gửi câu hỏi" });

/** Somebody has tried that often already. */
async function haveTried({ value }: Database, key: string, times: number): Promise<void> {
  await value(
    `insert into rate_limits (key, points, expire) values ($1, $2, now() + interval '9 minutes') returning key`,
    key,
    times,
  );
}

test("a browser proves its work by itself, each proof once, and asks nobody but this server", async ({
  page,
  word,
  database,
}) => {
  const asked: URL[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url())));
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto("/dat-cau-hoi", { waitUntil: "networkidle" });
  const opened = Date.now();
  expect(asked.filter(isChallenge), "before anybody touched the form").toEqual([]);

  const challenge = page.waitForResponse((response) => isChallenge(new URL(response.url())));
  await page.getByLabel("Tiêu đề").focus();
  const { parameters } = challengeBody.parse(await (await challenge).json());
  await fillQuestion(page, word);
  await waitOutTheTrap(opened);
  await send(page).click();
  await confirmation(page);

  expect(await database.value("select count(*) from spent_proofs where nonce = $1", parameters.nonce)).toBe(
    "1",
  );
  expect(asked.filter(isChallenge)).toHaveLength(1);
  const foreign = asked.filter(
    ({ protocol, origin }) => protocol !== "data:" && origin !== new URL(page.url()).origin,
  );
  expect(foreign.map(String)).toEqual([]);
  expect(complaints.filter((text) => /security policy|refused/i.test(text))).toEqual([]);
});

test("home, list and answers load nothing of the check", async ({ page }) => {
  const scripts: Response[] = [];
  page.on("response", (response) => scripts.push(response));
  for (const path of ["/", "/hoi-dap", "/tra-cuu"]) await page.goto(path, { waitUntil: "networkidle" });
  const loaded = scripts.filter((response) => response.url().includes("/_next/static/"));
  expect(loaded.length).toBeGreaterThan(0);
  for (const response of loaded) {
    const text = await response.text().catch(() => "");
    expect(text.includes("keyPrefix"), `${response.url()} holds the solver`).toBe(false);
  }
});

test("a proof that was used before is refused with every word kept, and sending again is enough", async ({
  page,
  word,
}) => {
  // The first two forms get the same challenge.
  let [first, forms] = ["", 0];
  await page.route(isChallenge, async (route) => {
    forms += 1;
    if (forms > 2) return route.continue();
    if (first === "") first = await (await route.fetch()).text();
    return route.fulfill({ body: first, contentType: "application/json" });
  });
  await ask(page, word);

  await page.goto("/dat-cau-hoi");
  const opened = Date.now();
  await fillQuestion(page, `${word} lần hai`);
  await page.getByLabel("Thư điện tử").fill(`${word}@nguoihoi.example`);
  await waitOutTheTrap(opened);
  await send(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "đã được dùng một lần" })).toBeFocused();
  await expect(page.getByLabel("Nội dung")).toHaveValue(new RegExp(`${word} lần hai`));
  await expect(page.getByLabel("Thư điện tử")).toHaveValue(`${word}@nguoihoi.example`);
  await expectAccessible(page, "a used proof");

  await send(page).click();
  await confirmation(page);
});

test("whoever sends before the check is done reads that the device is busy, and the question goes out", async ({
  page,
  word,
}) => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(isChallenge, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/dat-cau-hoi");
  const opened = Date.now();
  await fillQuestion(page, word);
  await waitOutTheTrap(opened);
  await send(page).click();
  const status = page.getByRole("status").filter({ hasText: "đang hoàn tất bước kiểm tra tự động" });
  await expect(status).toBeVisible();
  await expectAccessible(page, "waiting for the proof");
  letGo();
  await confirmation(page);
});

test("a browser that cannot get a challenge asks like one without JavaScript", async ({ page, word }) => {
  await page.route(isChallenge, (route) => route.abort());
  await ask(page, word);
});

test("letters for one's own questions and for a new password take a proof, too", async ({
  page,
  word,
  database,
}) => {
  for (const [path, button] of [
    ["/cau-hoi-cua-toi", /Gửi/],
    ["/dat-lai-mat-khau", /Gửi/],
  ] as const) {
    await page.goto(path);
    const challenge = page.waitForResponse((response) => isChallenge(new URL(response.url())));
    await page
      .getByRole("main")
      .getByLabel(/Thư điện tử/)
      .fill(`${word}@nguoihoi.example`);
    const { parameters } = challengeBody.parse(await (await challenge).json());
    await page.getByRole("main").getByRole("button", { name: button }).click();
    await expect(page).toHaveURL(/xong=1/);
    expect(await database.value("select count(*) from spent_proofs where nonce = $1", parameters.nonce)).toBe(
      "1",
    );
  }
});

test("an account that was tried too often says when to come back, to programs too", async ({
  page,
  database,
}) => {
  await haveTried(database, `signin:account@${people.editor}`, 10);
  await page.goto("/dang-nhap");
  const form = page.getByRole("main");
  await form.getByLabel("Thư điện tử").fill(people.editor);
  await form.getByLabel("Mật khẩu").fill(password);
  const answered = page.waitForResponse("**/api/auth/callback/credentials");
  await form.getByRole("button", { name: "Đăng nhập" }).click();
  const answer = await answered;
  expect(answer.status()).toBe(429);
  expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(60);
  await expect(form.getByRole("alert")).toContainText("quá nhiều lần");
  await expect(form.getByLabel("Thư điện tử")).toHaveValue(people.editor);
  await database.value(
    "delete from rate_limits where key = $1 returning key",
    `signin:account@${people.editor}`,
  );
});

test("too many searches get a page that keeps the words, and programs a sentence in both languages", async ({
  page,
}) => {
  const server = await secondServer({ RATE_LIMITS: "search=2/600,suggest=1/600" });
  for (const q of ["giấy khai sinh", "sổ đỏ"])
    expect((await page.goto(`${server.address}/hoi-dap?q=${encodeURIComponent(q)}`))?.status()).toBe(200);
  const refused = await page.goto(`${server.address}/en/hoi-dap?q=${encodeURIComponent("hộ chiếu <mới>")}`);
  expect(refused?.status()).toBe(429);
  expect(Number(refused?.headers()["retry-after"])).toBeGreaterThan(60);
  await expect(page.getByRole("heading", { name: "There were too many searches" })).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveValue("hộ chiếu <mới>");
  await expectAccessible(page, "too many searches");
  await page.goto(`${server.address}/hoi-dap?q=${encodeURIComponent("hộ chiếu")}&linh-vuc=tu-phap`);
  await expect(page.getByRole("heading", { name: "Đã tìm kiếm quá nhiều lần" })).toBeVisible();
  expect((await page.goto(`${server.address}/hoi-dap`))?.status()).toBe(200);

  const suggest = `${server.address}/api/suggest?q=khai+sinh&locale=vi`;
  expect((await page.request.get(suggest)).status()).toBe(200);
  const problem = await page.request.get(suggest);
  expect(problem.status()).toBe(429);
  expect(problem.headers()["content-type"]).toBe("application/problem+json");
  expect(Number(problem.headers()["retry-after"])).toBeGreaterThan(60);
  expect(await problem.json()).toMatchObject({
    status: 429,
    title: "rate_limited",
    detail: expect.stringMatching(/thử lại sau \d+ phút.* \/ .*try again in \d+ minutes/),
  });
  await server.stop();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("too many look-ups are answered with when to try again, and both codes stay", async ({
    page,
    database,
    address,
  }) => {
    await haveTried(database, `lookup:${address}`, 30);
    for (const [path, button, sentence] of [
      ["/tra-cuu", "Tra cứu", /quá nhiều lần; hãy thử lại sau \d+ phút/],
      ["/en/tra-cuu", "Look up", /too many attempts; try again in \d+ minutes/],
    ] as const) {
      await page.goto(path);
      const form = page.getByRole("main");
      await form.getByRole("textbox").first().fill("HD.2026.000123");
      await form.getByRole("textbox").nth(1).fill("K7M4-XQ2P");
      const answered = page.waitForResponse((response) => response.request().method() === "POST");
      await form.getByRole("button", { name: button }).click();
      const answer = await answered;
      expect(answer.status()).toBe(429);
      expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(60);
      await expect(page.getByRole("alert")).toContainText(sentence);
      await expect(form.getByRole("textbox").first()).toHaveValue("HD.2026.000123");
      await expect(form.getByRole("textbox").nth(1)).toHaveValue("K7M4-XQ2P");
    }
  });

  test("ten questions an hour are taken from one address; the next form comes back with every word", async ({
    page,
    word,
    database,
    address,
  }) => {
    await haveTried(database, `submitPlain:${address}`, 9);
    await ask(page, word);
    await page.goto("/dat-cau-hoi");
    const opened = Date.now();
    await fillQuestion(page, `${word} nữa`);
    await page.getByLabel("Thư điện tử").fill(`${word}@nguoihoi.example`);
    await waitOutTheTrap(opened);
    await send(page).click();
    await expect(page.getByRole("alert")).toContainText(/hãy thử lại sau \d+ phút/);
    await expect(page.getByLabel("Nội dung")).toHaveValue(new RegExp(`${word} nữa`));
  });
});
