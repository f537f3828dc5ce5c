import type { Page } from "@playwright/test";
import { ask } from "./ask";
import { expect, type SignIn, test } from "./fixtures";
import { letterTo, linkIn } from "./letters";
import { people } from "./people";
import { approve, giveToOfficial, openQuestion } from "./work";

/** A question that an official is about to answer, open in that official's window. */
async function beginAnswer(code: string, signedInAs: SignIn): Promise<Page> {
  const official = await signedInAs("official");
  await giveToOfficial(await signedInAs("coordinator"), official, code);
  return official;
}

const answerIn = (page: Page) => page.getByRole("textbox", { name: "Câu trả lời", exact: true });
const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const form = { name: "mẫu đơn.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF\n") };

test("an official writes by keyboard: a template and a published answer come at the cursor", async ({
  page,
  word,
  database,
  signedInAs,
}) => {
  test.setTimeout(180_000);
  const { code } = await ask(page, word);
  const official = await beginAnswer(code, signedInAs);
  const answer = answerIn(official);
  await answer.pressSequentially("::mo dau");
  await expect(official.getByRole("option", { name: /Mở đầu thư/ })).toBeVisible();
  await answer.press("Enter");
  await expect(answer).toHaveValue(new RegExp(`^Kính gửi ông/bà Nguyễn Thị Hoà,[^]*câu hỏi ${code} của`));

  const title = await database.value(
    "select title from public_versions where unpublished_at is null order by id limit 1",
  );
  await answer.press("End");
  await answer.pressSequentially("\n\n");
  await answer.pressSequentially(`??${title.replaceAll(/[?:@]/g, "").slice(0, 30)}`);
  const found = official.getByRole("listbox", { name: "Câu trả lời đã công khai" });
  await expect(found.getByRole("option").first()).toBeVisible();
  await answer.press("Escape");
  await expect(found).toBeHidden();
  await answer.press("Control+A");
  await answer.press("Delete");

  await official.getByRole("button", { name: "Chèn mẫu" }).click();
  await official.getByRole("combobox", { name: "Tìm mẫu" }).fill("ket thuc");
  await official.getByRole("option", { name: /Kết thúc thư/ }).click();
  await expect(answer).toHaveValue(/Trân trọng cảm ơn ông\/bà\.$/);
  await expect(answer).toBeFocused();
});

test("an answer carries its legal basis and files to the leader and to the citizen", async ({
  page,
  word,
  signedInAs,
}) => {
  test.setTimeout(300_000);
  const { code, email } = await ask(page, word);
  const official = await beginAnswer(code, signedInAs);
  await answerIn(official).fill("Theo quy định hiện hành.");
  const check = part(official, "Kiểm tra trước khi trình");
  await expect(check).toContainText("Chưa có căn cứ pháp lý");

  const basis = part(official, "Căn cứ pháp lý");
  const number = `${String(100 + (Number.parseInt(word.slice(1), 16) % 900_000))}/2025/TT-BNV`;
  await basis.getByText("Thêm văn bản mới").click();
  await basis.getByLabel("Số, ký hiệu văn bản mới").fill(number);
  await basis.getByLabel("Trích yếu").fill(`Thông tư về giấy tờ ${word}`);
  await basis.getByLabel("Ngày hết hiệu lực").fill("2026-01-31");
  await basis.getByRole("button", { name: "Thêm và viện dẫn" }).click();
  await expect(basis.getByRole("listitem")).toContainText("Văn bản đã hết hiệu lực");
  await expect(check).not.toContainText("Chưa có căn cứ pháp lý");

  const files = part(official, "Tệp đính kèm câu trả lời");
  await files.getByLabel("Chọn tệp").setInputFiles(form);
  await files.getByRole("button", { name: "Đính kèm" }).click();
  await expect(files.getByRole("link", { name: /mẫu đơn\.pdf/ })).toBeVisible();
  await expect(answerIn(official)).toHaveValue("Theo quy định hiện hành.");

  const finding = check.getByRole("listitem").filter({ hasText: "Trả lời chung chung" });
  await finding.getByText("Bỏ qua, có lý do").click();
  await finding.getByLabel("Lý do bỏ qua").fill(`Vì ${word}`);
  await finding.getByRole("button", { name: "Bỏ qua", exact: true }).click();
  await expect(finding).toContainText(`Vì ${word}`);

  await official.getByRole("button", { name: "Trình duyệt", exact: true }).click();
  await expect(official.getByText(/nên xem lại trước khi trình\.$/)).toBeVisible();
  await official.getByRole("button", { name: "Vẫn trình duyệt" }).click();
  await expect(official.getByText("Đã trình duyệt.")).toBeVisible();

  const leader = await signedInAs("leader");
  await openQuestion(leader, code);
  const waiting = part(leader, "Dự thảo chờ duyệt");
  await expect(waiting).toContainText(`Vì ${word}`);
  await expect(waiting).toContainText(number);
  await expect(waiting.getByRole("link", { name: /mẫu đơn\.pdf/ })).toBeVisible();
  await leader.goto(`/desk/questions/${code}/xem-truoc`);
  await expect(part(leader, "Trong thư")).toContainText(number);
  await expect(part(leader, "Trên trang tra cứu")).toContainText("mẫu đơn.pdf");
  await openQuestion(leader, code);
  await approve(leader);

  const letter = await letterTo(email, /trả lời câu hỏi/);
  expect(letter).toContain(number);
  const opened = await page.request.get(linkIn(letter, "/tep/"));
  expect(opened.status()).toBe(200);
  await page.goto(linkIn(letter, "/tra-cuu/"));
  await expect(page.getByText("Văn bản đã hết hiệu lực")).toBeVisible();
  await expect(page.getByRole("link", { name: /mẫu đơn\.pdf/ })).toBeVisible();
});

test("a colleague named in a note is told once and finds the question until it was read", async ({
  page,
  word,
  database,
  signedInAs,
}) => {
  const { code } = await ask(page, word);
  const official = await beginAnswer(code, signedInAs);
  const name = await database.value(`select name from people where email = '${people.leader}'`);
  const note = official.getByRole("textbox", { name: "Ghi chú mới" });
  await note.pressSequentially(`@${name.split(" ").at(-1) ?? ""}`);
  await official.getByRole("option", { name: new RegExp(name) }).click();
  await expect(note).toHaveValue(`@${name}`);
  await note.pressSequentially(` cho ý kiến ${word}`);
  await official.getByRole("button", { name: "Thêm ghi chú" }).click();
  await expect(official.getByText(`${name} (chưa xem)`)).toBeVisible();
  expect(await letterTo(people.leader, new RegExp(code))).not.toContain(word);

  const leader = await signedInAs("leader");
  await leader.goto("/desk?queue=mentioned");
  await expect(leader.getByText(code).first()).toBeVisible();
  await openQuestion(leader, code);
  await leader.getByText(`@${name} cho ý kiến ${word}`).scrollIntoViewIfNeeded();
  await expect(async () => {
    await openQuestion(official, code);
    await expect(official.getByText(new RegExp(`${name} \\(đã xem`))).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test("a leader keeps the department's templates, and an unknown variable is named", async ({
  word,
  signedInAs,
}) => {
  const leader = await signedInAs("leader");
  await leader.goto("/desk/settings/templates");
  await leader.getByText("Thêm mẫu", { exact: true }).last().click();
  await leader.getByLabel("Tên mẫu").fill(`Mẫu ${word}`);
  await leader.getByLabel("Nội dung mẫu").fill("Kính gửi {{ten}}");
  await leader.getByRole("button", { name: "Lưu mẫu" }).click();
  await expect(leader.getByText(/Không có biến \{\{ten\}\}/).first()).toBeVisible();
  await leader.getByLabel("Nội dung mẫu").fill("Kính gửi {{nguoi_hoi}}");
  await leader.getByRole("button", { name: "Xem với ví dụ" }).click();
  await expect(leader.getByText("Kính gửi Nguyễn Văn A")).toBeVisible();
  await leader.getByRole("button", { name: "Lưu mẫu" }).click();
  await expect(leader.getByRole("link", { name: `Sửa Mẫu ${word}` })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("handing in asks once about what the check found", async ({ database, signedInAs }) => {
    const official = await signedInAs("official", { javaScriptEnabled: false });
    const code = await database.value(
      `select q.code from questions q join people p on p.id = q.official_id
       where q.status = 'in_progress' and p.email = '${people.official}' and not exists (
         select from assignments a where a.question_id = q.id and a.role = 'contributing' and a.state in ('pending', 'accepted'))
       order by q.id limit 1`,
    );
    await openQuestion(official, code);
    await answerIn(official).fill("Kính gửi ông/bà. Trân trọng.");
    await official.getByRole("button", { name: "Trình duyệt", exact: true }).click();
    await expect(official.getByText("Chỉ có lời chào")).toBeVisible();
    await official.getByRole("button", { name: "Vẫn trình duyệt" }).click();
    await expect(official.getByText("Đã trình duyệt.")).toBeVisible();
  });
});
