import { ask } from "./ask";
import { expect, test } from "./fixtures";
import { letterTo, linkIn } from "./letters";
import { accept, approve, assign, openQuestion, receive, submitDraft } from "./work";

const helping = "Sở Xây dựng";

test("two departments answer jointly: the part is written, inserted and waited for", async ({
  page,
  word,
  signedInAs,
}) => {
  test.setTimeout(150_000);
  const { code } = await ask(page, word);
  const coordinator = await signedInAs("coordinator");
  await openQuestion(coordinator, code);
  await receive(coordinator);
  await coordinator.getByText("Đơn vị phối hợp và ý kiến chỉ đạo").click();
  await coordinator.getByRole("checkbox", { name: helping }).check();
  await assign(coordinator);

  const official = await signedInAs("official");
  await openQuestion(official, code);
  await accept(official);
  await expect(official.getByRole("region", { name: "Phần của đơn vị phối hợp" })).toContainText(
    "Chưa bắt đầu",
  );
  await official.getByRole("textbox", { name: "Câu trả lời" }).fill("Mở đầu.");
  await official.getByRole("button", { name: "Trình duyệt" }).click();
  await expect(official.getByText(`còn phần phối hợp chưa xong của: ${helping}`)).toBeVisible();

  const other = await signedInAs("otherOfficial");
  await openQuestion(other, code);
  await expect(other.getByRole("button", { name: "Trình duyệt" })).toBeHidden();
  await other.getByLabel("Phần trả lời của đơn vị").fill(`Phần xây dựng ${word}.`);
  await other.getByRole("button", { name: "Lưu phần này" }).click();
  await expect(other.getByText(/Đã lưu lúc/)).toBeVisible();
  await other.getByRole("button", { name: "Hoàn thành phần này" }).click();
  await expect(other.getByText("Đã chuyển phần của đơn vị cho đơn vị chủ trì.")).toBeVisible();

  const draft = official.getByRole("textbox", { name: "Câu trả lời" });
  const insert = official.getByRole("button", { name: "Chèn vào dự thảo" });
  await expect(insert).toBeVisible();
  await insert.focus();
  await official.keyboard.press("Enter");
  await expect(draft).toHaveValue(`Mở đầu.\n\nPhần xây dựng ${word}.`);
  await expect(draft).toBeFocused();
  await submitDraft(official, `Trả lời chung ${word}.`);
});

test("an answer that was wrong is corrected by two people, and the citizen reads what changed", async ({
  page,
  word,
  signedInAs,
}) => {
  test.setTimeout(150_000);
  const asked = await ask(page, word);
  const coordinator = await signedInAs("coordinator");
  await openQuestion(coordinator, asked.code);
  await receive(coordinator);
  await assign(coordinator);
  const [official, leader] = [await signedInAs("official"), await signedInAs("leader")];
  await openQuestion(official, asked.code);
  await accept(official);
  await submitDraft(official, `Lần đầu ${word}.`);
  await openQuestion(leader, asked.code);
  await approve(leader);
  await letterTo(asked.email, new RegExp(`Lần đầu ${word}`));

  await openQuestion(official, asked.code);
  await official.getByText("Đính chính câu trả lời đã gửi").click();
  await official.getByLabel("Câu trả lời sau khi đính chính").fill(`Lần sau ${word}.`);
  await official.getByLabel("Nội dung và lý do đính chính").fill(`Ghi nhầm ${word}.`);
  await official.getByRole("button", { name: "Trình đính chính" }).click();
  await expect(official.getByText("Đã trình đính chính.")).toBeVisible();
  await expect(official.getByRole("button", { name: "Duyệt và gửi đính chính" })).toBeHidden();

  await leader.goto("/desk?queue=approval");
  await expect(leader.getByText(asked.code)).toBeVisible();
  await openQuestion(leader, asked.code);
  await leader.getByRole("button", { name: "Duyệt và gửi đính chính" }).click();
  await expect(leader.getByText("Đã gửi đính chính cho người hỏi.")).toBeVisible();

  const letter = await letterTo(asked.email, new RegExp(`Lần sau ${word}`));
  expect(letter).toContain(`Ghi nhầm ${word}`);
  await page.goto(linkIn(letter, "/tra-cuu/"));
  await expect(page.getByText(/^Đính chính ngày/)).toBeVisible();
  await expect(page.getByText(`Lần sau ${word}.`)).toBeVisible();
  await expect(page.getByText(`Lần đầu ${word}.`)).toBeHidden();
  await page.getByText(/^Câu trả lời trước/).click();
  await expect(page.getByText(`Lần đầu ${word}.`)).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test(`a caller is answered on the spot with what was published, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    word,
    signedInAs,
  }) => {
    const operator = await signedInAs("operator", { javaScriptEnabled });
    await operator.goto("/desk/calls/new");
    await operator.getByLabel("Số điện thoại người gọi").fill("0912 345 678");
    await operator.getByLabel("Họ và tên người gọi").fill(`Người gọi ${word}`);
    await operator.getByLabel("Tiêu đề").fill("Mất sổ đỏ thì làm lại ở đâu");
    await operator.getByLabel("Ghi nguyên văn").fill(`Tôi mất sổ đỏ, làm lại ở đâu? ${word}`);
    await operator.getByLabel("Lĩnh vực").selectOption({ index: 1 });
    await operator.getByRole("button", { name: "Chuyển xử lý" }).click();
    await expect(
      operator
        .getByText("Hãy đọc lại nội dung cho người gọi", { exact: false })
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    await operator.getByLabel("Đã đọc lại cho người gọi xác nhận").check();
    await operator.getByRole("button", { name: "Chuyển xử lý" }).click();
    await expect(operator.getByText("Cuộc gọi đã vào sổ")).toBeVisible();
    await operator.getByRole("link", { name: "Trả lời ngay" }).click();

    await expect(operator.getByLabel("Tìm trong câu trả lời đã công khai")).toHaveValue(
      "Mất sổ đỏ thì làm lại ở đâu",
    );
    await operator.getByRole("list", { name: "Câu trả lời tìm thấy" }).getByRole("link").first().click();
    await operator.getByRole("button", { name: "Gửi nguyên văn câu trả lời này" }).click();
    await expect(operator.getByText("Đã trả lời bằng câu trả lời đã công khai.")).toBeVisible();
    await expect(operator.getByText("Gửi nguyên văn từ câu trả lời đã công khai")).toBeVisible();
  });
}
