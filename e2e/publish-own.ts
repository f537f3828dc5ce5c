import { type Page } from "@playwright/test";
import { ask } from "./ask";
import { expect, type SignIn } from "./fixtures";
import { letterTo } from "./letters";
import { approve, giveToOfficial, openQuestion, submitDraft } from "./work";

/** A question of one's own, asked, answered and made public by the people whose work that is; returns its code. */
export async function publishOwn(page: Page, word: string, signedInAs: SignIn): Promise<string> {
  const asked = await ask(page, word);
  const official = await signedInAs("official");
  await giveToOfficial(await signedInAs("coordinator"), official, asked.code);
  await submitDraft(official, `Kính gửi ông/bà, hồ sơ ${word} nộp tại bộ phận một cửa.`);
  const leader = await signedInAs("leader");
  await openQuestion(leader, asked.code);
  await approve(leader);
  await letterTo(asked.email, new RegExp(`hồ sơ ${word}`));
  const editor = await signedInAs("editor");
  await openQuestion(editor, asked.code);
  await editor.getByRole("button", { name: "Công khai", exact: true }).click();
  await expect(editor.getByText("Đã công khai câu hỏi.")).toBeVisible();
  return asked.code;
}
