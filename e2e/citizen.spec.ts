import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { ask, type Asked, confirmation, fillQuestion, waitOutTheTrap } from "./ask";
import { expect, type SignIn, test } from "./fixtures";
import { lettersTo, letterTo, linkIn } from "./letters";
import { approve, giveToOfficial, openQuestion, requestInfo, submitDraft } from "./work";

const missing = "Xin ông/bà cho biết số tờ, số thửa và gửi ảnh chụp giấy hẹn trả kết quả.";
const answerOf = (word: string): string => `Kính gửi ông/bà, hồ sơ ${word} nộp tại bộ phận một cửa.`;

async function answer({ code }: Asked, word: string, signedInAs: SignIn): Promise<void> {
  const official = await signedInAs("official");
  await giveToOfficial(await signedInAs("coordinator"), official, code);
  await submitDraft(official, answerOf(word));
  const leader = await signedInAs("leader");
  await openQuestion(leader, code);
  await approve(leader);
}

/** Pages that open by a secret address: kept nowhere, found by no search engine, told to no other site. */
async function expectSecret(page: Page, address: string): Promise<void> {
  const response = await page.goto(address);
  expect(response?.headers()["cache-control"], address).toContain("no-store");
  expect(response?.headers()["referrer-policy"], address).toBe("same-origin");
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
}

test("whoever is asked for more reads what and until when, and the official sees the reply at once", async ({
  page,
  word,
  signedInAs,
}) => {
  const { email, code } = await ask(page, word);
  const official = await signedInAs("official");
  await giveToOfficial(await signedInAs("coordinator"), official, code);
  await requestInfo(official, missing);

  const letter = await letterTo(email, /bổ sung thông tin sau/);
  expect(letter).toContain(missing);
  await page.goto(linkIn(letter, "/tra-cuu/"));
  await expect(page.getByText("Cần bổ sung thông tin").first()).toBeVisible();
  await expect(page.getByText(missing)).toBeVisible();
  await expect(page.getByText("Đang tạm dừng, chờ ông/bà bổ sung thông tin")).toBeVisible();
  await expectAccessible(page, "asked for information");

  await page.getByRole("button", { name: "Gửi thông tin" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Thông tin chưa được gửi" })).toBeFocused();
  await page.getByLabel("Thông tin bổ sung").fill(`Số tờ 12, số thửa 345 (${word}).`);
  await page.getByLabel("Tệp đính kèm").setInputFiles({
    name: "giấy hẹn.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"),
  });
  await page.getByRole("button", { name: "Gửi thông tin" }).dblclick();
  await expect(page.getByText("Đã nhận thông tin bổ sung. Thời hạn trả lời tính tiếp.")).toBeVisible();
  await expect(page.getByText("Đang xử lý tại Sở Nội vụ").first()).toBeVisible();
  const own = await page.getByRole("link", { name: /giấy hẹn\.pdf/ }).getAttribute("href");
  expect((await page.request.get(own ?? "")).status()).toBe(200);

  await expect(official.getByText(`Số tờ 12, số thửa 345 (${word}).`)).toHaveCount(1);
  const file = await official.getByRole("link", { name: /giấy hẹn\.pdf/ }).getAttribute("href");
  expect((await official.request.get(file ?? "")).status()).toBe(200);
  expect((await page.request.get(file ?? "")).status()).toBe(404);
});

test("what comes to mind later can be added, and a question can be withdrawn but not by opening a link", async ({
  page,
  word,
  signedInAs,
}) => {
  const { email, code, address } = await ask(page, word);
  await page.goto(address.replace("?moi=1", ""));
  await page.getByText("Gửi thêm thông tin", { exact: true }).click();
  await page.getByLabel("Thông tin bổ sung").fill(`Tôi quên nói: hồ sơ nộp ngày 1/6 (${word}).`);
  await page.getByRole("button", { name: "Gửi thông tin" }).click();
  await expect(page.getByText("Đã nhận thông tin ông/bà gửi thêm.")).toBeVisible();
  await expect(page).not.toHaveTitle(/^Lỗi:/);
  await page.getByText("Gửi thêm thông tin", { exact: true }).click();
  await expect(page.getByText("gửi thêm 4 lần nữa")).toBeVisible();

  await page.getByRole("link", { name: "Rút câu hỏi" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Rút câu hỏi" })).toBeVisible();
  await expectAccessible(page, "withdraw");
  await page.reload();
  const coordinator = await signedInAs("coordinator");
  await openQuestion(coordinator, code);
  await expect(coordinator.getByText("Chờ tiếp nhận").first()).toBeVisible();

  await page.getByLabel("Lý do rút câu hỏi").fill("Đã được giải quyết tại phường.");
  await page.getByRole("button", { name: "Rút câu hỏi" }).click();
  await expect(page.getByText("Đã rút câu hỏi").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Rút câu hỏi" })).toHaveCount(0);
  await expect(coordinator.getByText("Người hỏi đã rút").first()).toBeVisible();
  expect(await letterTo(email, /đã được rút/)).toContain(code);
});

test("one click in the letter rates the answer after a second look, and who is not satisfied is heard again", async ({
  page,
  word,
  signedInAs,
}) => {
  test.setTimeout(150_000);
  const asked = await ask(page, word);
  await answer(asked, word, signedInAs);
  const letter = await letterTo(asked.email, new RegExp(`hồ sơ ${word}`));
  const rating = linkIn(letter, "/danh-gia/").replace("rat-hai-long", "chua-hai-long");
  await expectSecret(page, rating);
  await expect(page.getByLabel("Chưa hài lòng")).toBeChecked();
  await expectAccessible(page, "rate");
  await page.goto(rating);
  await page.getByRole("button", { name: "Gửi đánh giá" }).click();
  await expect(page.getByRole("link", { name: /Lý do chưa hài lòng/ })).toBeVisible();
  await page.getByLabel("Lý do").fill("Chưa nói nộp ở phường nào.");
  await page.getByRole("button", { name: "Gửi đánh giá" }).click();
  await expect(page.getByRole("heading", { name: "Cảm ơn ông/bà đã đánh giá" })).toBeVisible();

  await page.getByRole("link", { name: "Đề nghị xem xét lại" }).click();
  await expectAccessible(page, "reopen");
  await page.getByLabel("Lý do").fill("Xin cho biết nộp ở phường nào.");
  await page.getByRole("button", { name: "Gửi đề nghị" }).click();
  await expect(page.getByText("Đã nhận đề nghị xem xét lại.")).toBeVisible();
  await expect(page.getByText("Câu hỏi được xem xét lại")).toBeVisible();
  await expect(page.getByText(answerOf(word))).toBeVisible();
  await page.goto(rating);
  await expect(page.getByText("Câu trả lời này đã được đánh giá")).toBeVisible();
});

test("a printed answer carries letterhead and proof, and the proof shows the text on record", async ({
  page,
  word,
  signedInAs,
}) => {
  test.setTimeout(150_000);
  const asked = await ask(page, word);
  const own = asked.address.replace("?moi=1", "");
  await page.goto(asked.address);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Biên nhận câu hỏi")).toBeVisible();
  await expect(page.getByText(asked.tracking)).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);

  await answer(asked, word, signedInAs);
  await letterTo(asked.email, new RegExp(`hồ sơ ${word}`));
  await expectSecret(page, own);
  await expect(page.getByText("Trả lời câu hỏi", { exact: true })).toBeVisible();
  await expect(page.getByText(answerOf(word))).toBeVisible();
  await expect(page.getByRole("img", { name: "Mã QR dẫn đến trang kiểm tra bản in" })).toBeVisible();
  const proof = await page.getByText(/\/xac-minh\//).innerText();
  const printed = (await page.getByText(/Mã đối chiếu \(SHA-256\):/).innerText()).split(": ").at(-1) ?? "";
  await page.emulateMedia({ media: null });

  await expectSecret(page, proof);
  await expect(page.getByText("Câu trả lời này có trong hồ sơ")).toBeVisible();
  await expect(page.getByText(answerOf(word))).toBeVisible();
  const shown = await page.getByRole("main").innerText();
  expect(shown.replaceAll(/\s/g, "")).toContain(printed.replaceAll(" ", ""));
  expect(shown).not.toContain(asked.title);
  expect(shown).not.toContain("Nguyễn Thị Hoà");
  await expectAccessible(page, "verify");

  const last = proof.at(-1) === "A" ? "E" : "A";
  expect((await page.goto(`${proof.slice(0, -1)}${last}`))?.status()).toBe(404);
  await expect(page.getByText("Không khớp với hồ sơ nào")).toBeVisible();
});

test("my questions come by letter to my own mailbox, and the page tells nobody whether I asked", async ({
  page,
  word,
}) => {
  const first = await ask(page, word);
  await page.goto("/dat-cau-hoi");
  const opened = Date.now();
  await fillQuestion(page, word);
  await page.getByLabel("Tiêu đề").fill(`Câu hỏi thứ hai ${word}`);
  await waitOutTheTrap(opened);
  await page.getByRole("button", { name: "Gửi câu hỏi" }).click();
  const second = await confirmation(page);
  const answers: string[] = [];
  for (const email of [first.email, `khong-${word}@nguoihoi.example`]) {
    await page.goto("/tra-cuu");
    await page.getByRole("main").getByRole("link", { name: "Các câu hỏi của tôi" }).click();
    await page.getByLabel("Thư điện tử").fill(email);
    await page.getByRole("button", { name: "Gửi đường dẫn cho tôi" }).click();
    await expect(page.getByText("Nếu địa chỉ này từng gửi câu hỏi")).toBeVisible();
    answers.push(await page.getByRole("main").innerText());
  }
  expect(answers[0]).toBe(answers[1]);

  const link = linkIn(await letterTo(first.email, /Các câu hỏi của tôi/), "/cau-hoi-cua-toi/");
  expect(link).not.toContain(word);
  expect(await lettersTo(`khong-${word}@nguoihoi.example`)).toEqual([]);
  await expectSecret(page, link);
  for (const { code } of [first, second]) await expect(page.getByText(code)).toBeVisible();
  await expectAccessible(page, "my questions");
  await page.getByRole("main").getByRole("link", { name: first.title }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(first.code);
  expect((await page.goto(`${link.slice(0, -1)}${link.endsWith("A") ? "E" : "A"}`))?.status()).toBe(404);
});
