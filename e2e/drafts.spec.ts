import type { Page } from "@playwright/test";
import { ask } from "./ask";
import { expect, type SignIn, test } from "./fixtures";
import { accept, assign, openQuestion, receive } from "./work";

/** A question that an official of the department is about to answer, open in that official's window. */
async function beginAnswer(code: string, signedInAs: SignIn): Promise<Page> {
  const coordinator = await signedInAs("coordinator");
  await openQuestion(coordinator, code);
  await receive(coordinator);
  await assign(coordinator);
  const official = await signedInAs("official");
  await openQuestion(official, code);
  await accept(official);
  return official;
}

const answerIn = (page: Page) => page.getByRole("textbox", { name: "Câu trả lời" });

test("an answer saves itself while it is written and waits on another computer", async ({
  page,
  word,
  signedInAs,
}) => {
  const { code } = await ask(page, word);
  const official = await beginAnswer(code, signedInAs);
  await answerIn(official).fill(`Câu trả lời ${word} viết dở.`);
  await expect(official.getByText(/Đã lưu lúc/)).toBeVisible();
  const elsewhere = await signedInAs("official");
  await openQuestion(elsewhere, code);
  await expect(answerIn(elsewhere)).toHaveValue(`Câu trả lời ${word} viết dở.`);
});

test("what the server never got is there again when the window is opened anew", async ({
  page,
  word,
  signedInAs,
}) => {
  const { code } = await ask(page, word);
  const official = await beginAnswer(code, signedInAs);
  await official.route("**/desk/questions/**", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await answerIn(official).fill(`Chưa gửi được ${word}.`);
  await expect(official.getByText(/giữ trong trình duyệt này/)).toBeVisible();
  const again = await official.context().newPage();
  await official.close({ runBeforeUnload: false });
  await openQuestion(again, code);
  await expect(answerIn(again)).toHaveValue(`Chưa gửi được ${word}.`);
  await expect(again.getByText(/Đã lưu lúc/)).toBeVisible();
});

test("a save whose answer is lost on the way is not taken for a colleague's", async ({
  page,
  word,
  signedInAs,
}) => {
  const { code } = await ask(page, word);
  const official = await beginAnswer(code, signedInAs);
  let lost = 0;
  await official.route("**/desk/questions/**", async (route) => {
    if (route.request().method() !== "POST" || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await answerIn(official).fill(`Đã tới máy chủ ${word}.`);
  await expect(official.getByText(/giữ trong trình duyệt này/)).toBeVisible();
  await answerIn(official).press("End");
  await answerIn(official).pressSequentially(" Viết tiếp.");
  await expect(official.getByText(/Đã lưu lúc/)).toBeVisible();
  await expect(official.getByText(/vừa lưu một dự thảo khác/)).toBeHidden();
  const elsewhere = await signedInAs("official");
  await openQuestion(elsewhere, code);
  await expect(answerIn(elsewhere)).toHaveValue(`Đã tới máy chủ ${word}. Viết tiếp.`);
});

test("others see who is at a question and who writes its answer", async ({ page, word, signedInAs }) => {
  const { code } = await ask(page, word);
  const official = await beginAnswer(code, signedInAs);
  const leader = await signedInAs("leader");
  await openQuestion(leader, code);
  await expect(leader.getByText(/^Đang xem: /).first()).toBeVisible();
  await answerIn(official).pressSequentially("Kính gửi");
  await expect(leader.getByText(/đang soạn câu trả lời$/)).toBeVisible();
  await official.close({ runBeforeUnload: false });
  await expect(leader.getByText(/đang soạn câu trả lời$/)).toBeHidden();
});
