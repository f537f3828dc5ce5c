import type { Page } from "@playwright/test";
import { ask } from "./ask";
import { expect, test } from "./fixtures";
import { letterTo } from "./letters";
import { department } from "./people";
import { approve, assign, giveToOfficial, openQuestion, receive, submitDraft } from "./work";

async function unfold(page: Page, summary: string): Promise<void> {
  await page.getByText(summary, { exact: true }).first().click();
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

test("two who ask the same get the same answer, each by the own code", async ({ page, word, signedInAs }) => {
  test.setTimeout(150_000);
  const first = await ask(page, word);
  const second = await ask(page, `${word}b`);
  const [coordinator, official] = [await signedInAs("coordinator"), await signedInAs("official")];
  await giveToOfficial(coordinator, official, first.code);

  await coordinator.goto(`/desk/questions/${second.code}?gop=${first.code}`);
  await expect(coordinator.getByLabel("Mã câu hỏi chính")).toHaveValue(first.code);
  await press(coordinator, "Gộp câu hỏi trùng");
  await expect(coordinator.getByText("Đã gộp câu hỏi. Người hỏi được báo qua thư.")).toBeVisible();
  await letterTo(second.email, new RegExp(`cùng nội dung với câu hỏi ${first.code}`));
  await page.goto(second.address);
  await expect(page.getByText(`Đã gộp với câu hỏi ${first.code}`).first()).toBeVisible();
  await expect(page.getByText(`Đang xử lý tại ${department}`).first()).toBeVisible();
  await expect(page.getByText(first.title, { exact: true })).toBeHidden();

  const answer = `Kính gửi ông/bà, hồ sơ ${word} nộp tại bộ phận một cửa.`;
  await openQuestion(official, first.code);
  await submitDraft(official, answer);
  const leader = await signedInAs("leader");
  await openQuestion(leader, first.code);
  await approve(leader);
  await letterTo(second.email, new RegExp(`hồ sơ ${word} nộp tại`));
  await page.goto(second.address);
  await expect(page.getByText(answer)).toBeVisible();

  await openQuestion(coordinator, first.code);
  await unfold(coordinator, "Xem xét lại câu trả lời");
  await coordinator.getByLabel("Lý do xem xét lại").fill("Chưa nêu thời hạn.");
  await press(coordinator, "Xem xét lại");
  await expect(coordinator.getByText("Câu hỏi được xem xét lại.").first()).toBeVisible();
  await letterTo(first.email, /được xem xét lại/);
});

test("a question for another agency: the asker is told who has it, and the follow-up is noted", async ({
  page,
  word,
  signedInAs,
}) => {
  const { code, email, address } = await ask(page, word);
  const coordinator = await signedInAs("coordinator");
  await openQuestion(coordinator, code);
  await unfold(coordinator, "Chuyển cơ quan có thẩm quyền");
  await coordinator.getByLabel("Cơ quan có thẩm quyền").fill("Bảo hiểm xã hội tỉnh");
  await press(coordinator, "Chuyển cơ quan có thẩm quyền");
  await expect(coordinator.getByText(/Hãy nhập Cách liên hệ/).first()).toBeVisible();
  await coordinator.getByLabel("Cách liên hệ với cơ quan đó").fill(`Phòng một cửa ${word}`);
  await press(coordinator, "Chuyển cơ quan có thẩm quyền");
  await expect(coordinator.getByText("Đã chuyển. Người hỏi được báo qua thư.")).toBeVisible();
  await letterTo(email, new RegExp(`Phòng một cửa ${word}`));
  await page.goto(address);
  await expect(page.getByText("Đã chuyển cơ quan có thẩm quyền: Bảo hiểm xã hội tỉnh").first()).toBeVisible();

  await coordinator.getByLabel("Kết quả theo dõi").fill("Đã trả lời người hỏi.");
  await press(coordinator, "Lưu kết quả theo dõi");
  await expect(coordinator.getByText("Đã lưu kết quả theo dõi.")).toBeVisible();
  await expect(coordinator.getByText("Đã trả lời người hỏi.")).toBeVisible();
});

/** The same weekday of one of the next weeks: some may be holidays. */
async function extendByWeeks(leader: Page): Promise<void> {
  await unfold(leader, "Gia hạn");
  await leader.getByLabel("Lý do gia hạn").fill("Cần khảo sát thực địa.");
  const hint = await leader.getByText(/Hạn hiện tại là/).innerText();
  const [, day = "", month = "", year = ""] = /(\d{2})\/(\d{2})\/(\d{4})/.exec(hint) ?? [];
  const done = leader.getByText("Đã gia hạn. Người hỏi được báo qua thư.");
  const refused = leader.getByText(/ngày nghỉ; hãy chọn một ngày làm việc/).first();
  for (const weeks of [1, 2, 3, 4]) {
    const later = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + 7 * weeks));
    await leader.getByLabel("Hạn mới").fill(later.toISOString().slice(0, 10));
    await press(leader, "Gia hạn");
    await expect(done.or(refused).first()).toBeVisible();
    if (await done.isVisible()) return;
  }
  await expect(done).toBeVisible();
}

test("a leader extends once, asks another department, and gives the work to a new colleague who then leaves", async ({
  page,
  word,
  signedInAs,
}) => {
  test.setTimeout(150_000);
  const { code, email } = await ask(page, word);
  const [coordinator, leader] = [await signedInAs("coordinator"), await signedInAs("leader")];
  await openQuestion(coordinator, code);
  await receive(coordinator);
  await assign(coordinator);
  await openQuestion(leader, code);
  await extendByWeeks(leader);
  await expect(leader.getByText("Câu hỏi đã được gia hạn một lần")).toBeVisible();
  await letterTo(email, /Hạn trả lời mới/);
  await unfold(leader, "Thêm đơn vị phối hợp");
  const more = leader.getByRole("region", { name: "Việc khác" });
  await more.getByLabel("Đơn vị phối hợp").selectOption({ label: "Sở Xây dựng" });
  await press(leader, "Thêm đơn vị phối hợp");
  await expect(leader.getByText("Đã thêm đơn vị phối hợp. Đơn vị được báo qua thư.")).toBeVisible();

  const admin = await signedInAs("admin");
  const name = `Đồng nghiệp ${word}`;
  await admin.goto("/desk/settings/people");
  await admin.getByRole("link", { name: "Thêm người" }).click();
  const adding = admin.getByRole("main");
  await adding.getByLabel("Họ và tên").fill(name);
  await adding.getByLabel("Thư điện tử").fill(`${word}@dongnghiep.example`);
  await adding.getByLabel("Vai trò").selectOption({ label: "Chuyên viên" });
  await adding.getByLabel("Đơn vị").selectOption({ label: department });
  await press(admin, "Thêm người và tạo liên kết");
  const link = await adding.getByText(/\/kich-hoat\//).innerText();
  await page.goto(new URL(link).pathname);
  await expect(page.getByText(name).first()).toBeVisible();

  await openQuestion(leader, code);
  await unfold(leader, "Giao cho chuyên viên khác");
  await leader.getByLabel("Người xử lý").selectOption({ label: `${name} (đang xử lý 0)` });
  await press(leader, "Giao lại");
  await expect(leader.getByText("Đã giao lại.")).toBeVisible();
  await expect(leader.getByText(name).first()).toBeVisible();

  await admin.goto(`/desk/settings/people?q=${encodeURIComponent(word)}`);
  await admin.getByRole("link", { name }).click();
  await unfold(admin, "Thôi giữ vai trò");
  await press(admin, "Thôi giữ vai trò");
  await expect(admin.getByText(/đánh dấu vào ô xác nhận/).first()).toBeVisible();
  await admin.getByRole("checkbox", { name: /Tôi xác nhận/ }).check();
  await press(admin, "Thôi giữ vai trò");
  await expect(admin.getByText("Đã lưu.")).toBeVisible();
  await openQuestion(leader, code);
  await expect(leader.getByText("Người xử lý thôi phụ trách, việc trở lại đơn vị")).toBeVisible();
});
