import { ask, type Asked } from "./ask";
import { expect, type SignIn, test } from "./fixtures";
import { letterTo, linkIn } from "./letters";
import { accept, approve, assign, openQuestion, receive, submitDraft } from "./work";

const answerOf = (word: string): string => `Kính gửi ông/bà, hồ sơ ${word} nộp tại bộ phận một cửa.`;

/** From the coordinator's inbox to a draft that waits for the leader. */
async function draftAnswer({ code }: Asked, word: string, signedInAs: SignIn): Promise<void> {
  const coordinator = await signedInAs("coordinator");
  await openQuestion(coordinator, code);
  await receive(coordinator);
  await assign(coordinator);
  const official = await signedInAs("official");
  await openQuestion(official, code);
  await accept(official);
  await submitDraft(official, answerOf(word));
}

test("an approved answer reaches the one who asked, is published and found by everybody", async ({
  page,
  word,
  signedInAs,
}) => {
  test.setTimeout(150_000);
  const asked = await ask(page, word);
  await draftAnswer(asked, word, signedInAs);
  const leader = await signedInAs("leader");
  await openQuestion(leader, asked.code);
  await approve(leader);

  await page.goto(asked.address);
  await expect(page.getByText("Đang hoàn thiện câu trả lời").first()).toBeVisible();
  const letter = await letterTo(asked.email, new RegExp(`hồ sơ ${word}`));
  await page.goto(linkIn(letter, "/tra-cuu/"));
  await expect(page.getByText(answerOf(word))).toBeVisible();
  await page.goto(linkIn(letter, "/danh-gia/"));
  await page.getByLabel("Rất hài lòng").check();
  await page.getByRole("button", { name: "Gửi đánh giá" }).click();
  await expect(page.getByRole("heading", { name: "Cảm ơn ông/bà đã đánh giá" })).toBeVisible();

  const editor = await signedInAs("editor");
  await openQuestion(editor, asked.code);
  await editor.getByRole("button", { name: "Công khai", exact: true }).click();
  await expect(editor.getByText("Đã công khai câu hỏi.")).toBeVisible();
  await page.goto(`/hoi-dap?q=thu tuc ${word}`);
  await page.getByRole("main").getByRole("link", { name: asked.title }).click();
  await expect(page.getByRole("heading", { level: 1, name: asked.title })).toBeVisible();
  await expect(page.getByText(answerOf(word))).toBeVisible();
  await expect(page.getByText("Nguyễn Thị Hoà")).toBeHidden();

  const address = page.url();
  await editor.getByText("Gỡ khỏi cổng").first().click();
  await editor.getByLabel("Lý do gỡ").fill("Nội dung đã hết hiệu lực.");
  await editor.getByRole("button", { name: "Gỡ khỏi cổng" }).click();
  await expect(editor.getByText("Đã gỡ khỏi cổng.")).toBeVisible();
  expect((await page.goto(address))?.status()).toBe(410);
});

test("nobody approves their own draft, and a returned one can be written anew", async ({
  page,
  word,
  signedInAs,
}) => {
  const asked = await ask(page, word);
  await draftAnswer(asked, word, signedInAs);
  const official = await signedInAs("official");
  await openQuestion(official, asked.code);
  await expect(official.getByRole("button", { name: "Duyệt và gửi" })).toBeHidden();

  const leader = await signedInAs("leader");
  await openQuestion(leader, asked.code);
  await leader.getByText("Trả lại để sửa").first().click();
  await leader.getByLabel("Lý do", { exact: true }).selectOption({ index: 1 });
  await leader.getByLabel("Ý kiến").fill("Cần nêu căn cứ.");
  await leader.getByRole("button", { name: "Trả lại để sửa" }).click();
  await expect(leader.getByText("Đã trả lại để sửa.")).toBeVisible();
  await openQuestion(official, asked.code);
  await expect(official.getByText("Cần nêu căn cứ.")).toBeVisible();
  await submitDraft(official, `${answerOf(word)} Căn cứ quy chế.`);
});

test("accepted in two windows at once: one wins, the other is told", async ({ page, word, signedInAs }) => {
  const { code } = await ask(page, word);
  const coordinator = await signedInAs("coordinator");
  await openQuestion(coordinator, code);
  await receive(coordinator);
  await assign(coordinator);
  const [first, second] = [await signedInAs("official"), await signedInAs("official")];
  for (const desk of [first, second]) {
    await openQuestion(desk, code);
    // A page that hears of nothing shows the question as it was.
    await desk.routeWebSocket(/socket\.io/, (socket) => socket.close());
    await desk.reload();
  }
  await accept(first);
  await second.getByRole("button", { name: "Nhận xử lý", exact: true }).click();
  await expect(second.getByRole("alert").filter({ hasText: "Câu hỏi đã thay đổi" })).toBeVisible();
});

test("an answer written by two at once keeps both texts", async ({ page, word, signedInAs }) => {
  const asked = await ask(page, word);
  const coordinator = await signedInAs("coordinator");
  await openQuestion(coordinator, asked.code);
  await receive(coordinator);
  await assign(coordinator);
  const [first, second] = [await signedInAs("official"), await signedInAs("official")];
  await openQuestion(first, asked.code);
  await accept(first);
  await openQuestion(second, asked.code);
  await first.getByRole("textbox", { name: "Câu trả lời" }).fill("Bản của cửa sổ thứ nhất.");
  await first.getByRole("button", { name: "Lưu dự thảo" }).click();
  await expect(first.getByText(/Đã lưu lúc/)).toBeVisible();
  // Saved by itself when the fingers rest, and refused by the database.
  await second.getByRole("textbox", { name: "Câu trả lời" }).fill("Bản của cửa sổ thứ hai.");
  await expect(second.getByText("Bản của cửa sổ thứ nhất.")).toBeVisible();
  await expect(second.getByRole("textbox", { name: "Câu trả lời" })).toHaveValue("Bản của cửa sổ thứ hai.");

  await second.getByRole("button", { name: "Lưu dự thảo" }).click();
  await expect(second.getByText(/Đã lưu lúc/)).toBeVisible();
  await openQuestion(second, asked.code);
  await expect(second.getByRole("textbox", { name: "Câu trả lời" })).toHaveValue("Bản của cửa sổ thứ hai.");
  await second.getByText("Xem 1 bản đã bị thay").click();
  await expect(second.getByText("Bản của cửa sổ thứ nhất.")).toBeVisible();
});
