import type { Page } from "@playwright/test";
import { asked } from "./asked";
import type { Database } from "./database";
import { expect, type SignIn, test } from "./fixtures";
import { accept, assign, openQuestion, receive, submitDraft } from "./work";

const office = "Sở Dân tộc và Tôn giáo";

type Drafting = { database: Database; word: string; signedInAs: SignIn; drafter: Page };

/** Somebody has begun to answer a question in a department. */
async function begin({ database, word, signedInAs, drafter }: Drafting): Promise<string> {
  const [code = ""] = await asked(database, word, 1);
  const coordinator = await signedInAs("coordinator");
  await openQuestion(coordinator, code);
  await receive(coordinator);
  await assign(coordinator, office);
  await openQuestion(drafter, code);
  await accept(drafter);
  return code;
}

/** Somebody's answer waits for approval in a department. */
async function handIn(drafting: Drafting): Promise<string> {
  const code = await begin(drafting);
  const { drafter, word } = drafting;
  await submitDraft(drafter, `Hồ sơ ${word} gồm đơn đề nghị.`);
  return code;
}

/** dd/MM/yyyy and the value of a date field, so many days from today in Viet Nam. */
function inDays(days: number): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" }).format(
    Date.now() + days * 86_400_000,
  );
}

test("a leader finds what needs them and why, sees what changed since it was given back, and approves by keys", async ({
  database,
  word,
  signedInAs,
  hire,
}) => {
  test.setTimeout(240_000);
  const official = await signedInAs(await hire("official", office, `Chuyên viên ${word}`));
  const leader = await signedInAs(await hire("leader", office, `Lãnh đạo ${word}`));
  const code = await handIn({ database, word, signedInAs, drafter: official });

  await leader.goto(`/desk?queue=needs-me&q=${word}`);
  const row = leader.getByRole("listitem").filter({ hasText: code });
  await expect(row).toContainText("Chờ duyệt");
  await openQuestion(leader, code);
  await leader.getByText("Trả lại để sửa").first().click();
  await leader.getByLabel("Lý do", { exact: true }).selectOption({ label: "Chung chung" });
  await leader.getByLabel("Ý kiến").fill(`Nêu rõ số bản ${word}.`);
  await leader.getByRole("button", { name: "Trả lại để sửa" }).click();
  await expect(leader.getByText("Đã trả lại để sửa.")).toBeVisible();
  await leader.goto(`/desk?queue=needs-me&q=${word}`);
  await expect(row).toBeHidden();

  await openQuestion(official, code);
  await submitDraft(official, `Hồ sơ ${word} gồm 02 đơn đề nghị.`);
  await expect(row).toBeVisible();
  await leader.waitForLoadState("networkidle");
  for (const key of ["j", "Enter"]) await leader.keyboard.press(key);
  await expect(leader).toHaveURL(new RegExp(code.replaceAll(".", "\\.")));
  const waiting = leader.getByRole("region", { name: "Dự thảo chờ duyệt" });
  await expect(waiting.getByText("Thay đổi so với phiên bản 1 đã trả lại")).toBeVisible();
  await expect(waiting.getByRole("insertion")).toContainText("02");
  await expect(waiting.getByText(`Nêu rõ số bản ${word}.`)).toBeVisible();
  for (const key of ["c", "Enter"]) await leader.keyboard.press(key);
  await expect(leader.getByText("Đã duyệt.")).toBeVisible();
});

test("for its days a leader's right is an official's, who approves what they did not write; taken back it is gone", async ({
  database,
  word,
  signedInAs,
  hire,
}) => {
  test.setTimeout(240_000);
  const drafter = await signedInAs(await hire("official", office, `Người soạn ${word}`));
  const deputy = await signedInAs(await hire("official", office, `Người thay ${word}`));
  const leader = await signedInAs(await hire("leader", office, `Lãnh đạo ${word}`));
  const code = await handIn({ database, word, signedInAs, drafter });
  await openQuestion(deputy, code);
  await expect(deputy.getByRole("button", { name: "Duyệt và gửi" })).toBeHidden();

  await leader.goto("/desk/settings/me");
  const giving = leader.getByRole("region", { name: "Ủy quyền duyệt" });
  await giving.getByText(`Ủy quyền: ${office}`).click();
  await giving.getByLabel("Người được ủy quyền").selectOption({ label: `Người thay ${word}` });
  await giving.getByLabel("Từ ngày").fill(inDays(0));
  await giving.getByLabel("Đến ngày").fill(inDays(-1));
  await giving.getByRole("button", { name: "Ủy quyền" }).click();
  await expect(giving.getByRole("alert").first()).toBeVisible();
  await giving.getByLabel("Đến ngày").fill(inDays(3));
  await giving.getByRole("button", { name: "Ủy quyền" }).click();
  await expect(giving.getByText(`ủy quyền cho Người thay ${word} từ`)).toBeVisible();

  await openQuestion(deputy, code);
  await deputy.getByRole("button", { name: "Duyệt và gửi" }).click();
  await expect(deputy.getByText("Đã duyệt.")).toBeVisible();
  await deputy.goto("/desk?queue=needs-me");
  await expect(deputy.getByRole("heading", { level: 1, name: /Cần tôi/ })).toBeVisible();
  await giving.getByRole("button", { name: "Kết thúc ủy quyền" }).click();
  await expect(giving.getByText(`ủy quyền cho Người thay ${word} từ`)).toBeHidden();
  await deputy.goto("/desk");
  await expect(deputy.getByRole("navigation", { name: "Hàng việc" })).not.toContainText("Cần tôi");
});

test("while an official is away, what is given to them goes to who stands in", async ({
  database,
  word,
  signedInAs,
  hire,
}) => {
  test.setTimeout(240_000);
  const away = `Người vắng ${word}`;
  const standIn = `Người nhận thay ${word}`;
  const absent = await signedInAs(await hire("official", office, away));
  await hire("official", office, standIn);
  const drafter = await signedInAs(await hire("official", office, `Người soạn ${word}`));
  const leader = await signedInAs(await hire("leader", office, `Lãnh đạo ${word}`));
  await absent.goto("/desk/settings/me");
  const absence = absent.getByRole("region", { name: "Vắng mặt" });
  await absence.getByLabel("Từ ngày").fill(inDays(0));
  await absence.getByLabel("Đến ngày").fill(inDays(2));
  await absence.getByLabel("Người xử lý thay").selectOption({ label: standIn });
  await absence.getByRole("button", { name: "Đăng ký vắng mặt" }).click();
  await expect(absence.getByText(`${standIn} xử lý thay.`)).toBeVisible();

  const code = await begin({ database, word, signedInAs, drafter });
  await openQuestion(leader, code);
  await leader.getByText("Giao cho chuyên viên khác").click();
  const choices = leader.getByLabel("Người xử lý");
  await choices.selectOption(
    await choices
      .getByRole("option", { name: new RegExp(`^${away} .*vắng mặt đến .*${standIn} nhận thay`) })
      .getAttribute("value"),
  );
  await leader.getByRole("button", { name: "Giao lại" }).click();
  await expect(leader.getByText("Đã giao lại.")).toBeVisible();
  await expect(leader.getByRole("definition").filter({ hasText: standIn })).toBeVisible();
});
