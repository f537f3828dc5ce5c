import type { Page } from "@playwright/test";
import { atWork } from "./at-work";
import type { Database } from "./database";
import { expect, test } from "./fixtures";
import { lettersTo } from "./letters";
import { approve, openQuestion } from "./work";

const undo = (page: Page) => page.getByRole("button", { name: "Hoàn tác" });

/** Letters with the answer to the asker, as they wait or went out. */
async function answersTo(database: Database, code: string): Promise<number> {
  const count = await database.value(
    `select count(*) from deliveries d join questions q on q.id = d.question_id
     where q.code = $1 and d.template = 'citizen-answered'`,
    code,
  );
  return Number(count);
}

async function arrived(email: string, code: string): Promise<number> {
  const letters = await lettersTo(email);
  return letters.filter((text) => text.includes(code) && text.includes("bộ phận một cửa")).length;
}

/** Waits until the hold of this answer has lasted so many seconds, by the database's clock. */
async function heldFor(database: Database, code: string, seconds: number): Promise<void> {
  const isOver = `select now() >= a.approved_at + make_interval(secs => $2) from answers a
                  join questions q on q.id = a.question_id where q.code = $1`;
  await expect
    .poll(() => database.value(isOver, code, seconds), { timeout: 20_000, intervals: [50] })
    .toBe("true");
}

/** From here on it hears of nothing that others do, and goes on offering what is too late. */
async function cutOff(page: Page): Promise<void> {
  await page.route(/socket\.io/, (route) => route.abort());
  await page.routeWebSocket(/socket\.io/, (socket) => socket.close());
}

/** Makes the hold of this answer longer, for a machine that is too slow to press a button within a second. */
async function stretch(database: Database, code: string): Promise<void> {
  await database.value(
    `update questions set release_at = release_at + interval '30 seconds'
     where code = $1 and release_at > now() returning id`,
    code,
  );
}

test("an answer undone after nine seconds is sent to nobody, after eleven it was sent exactly once", async ({
  word,
  database,
  signedInAs,
}) => {
  const [undone, sent] = await atWork(database, word, { count: 2, stage: "pending_approval" });
  if (undone === undefined || sent === undefined) throw new Error("no questions");
  const [leader, late] = [await signedInAs("leader"), await signedInAs("leader")];
  await cutOff(late);
  await openQuestion(leader, undone.code);
  await openQuestion(late, sent.code);
  await approve(leader);
  await approve(late);

  await heldFor(database, undone.code, 9);
  expect(await answersTo(database, undone.code)).toBe(0);
  await stretch(database, undone.code);
  await undo(leader).click();
  await expect(leader.getByText("Đã hoàn tác. Câu trả lời chưa được gửi.")).toBeVisible();

  await heldFor(database, sent.code, 11);
  await undo(late).click();
  await expect(late.getByRole("heading", { name: "Câu hỏi đã thay đổi" })).toBeVisible();
  await expect.poll(() => arrived(sent.email, sent.code), { timeout: 30_000 }).toBe(1);
  expect(await answersTo(database, sent.code)).toBe(1);

  // It was approved before the one that has gone out by now.
  expect(await answersTo(database, undone.code)).toBe(0);
  expect(await arrived(undone.email, undone.code)).toBe(0);
  await approve(leader);
  await expect.poll(() => arrived(undone.email, undone.code), { timeout: 30_000 }).toBe(1);
  expect(await answersTo(database, undone.code)).toBe(1);
});

test("an answer is undone from another window and without JavaScript, for the database holds it", async ({
  word,
  database,
  signedInAs,
}) => {
  const [question] = await atWork(database, word, { stage: "pending_approval" });
  const { code = "", email = "" } = question ?? {};
  const leader = await signedInAs("leader");
  const elsewhere = await signedInAs("leader", { javaScriptEnabled: false });
  await openQuestion(leader, code);
  await approve(leader);
  await stretch(database, code);
  await leader.reload();
  await expect(undo(leader)).toBeVisible();
  await openQuestion(elsewhere, code);
  await undo(elsewhere).click();
  await expect(elsewhere.getByText("Đã hoàn tác. Câu trả lời chưa được gửi.")).toBeVisible();
  await expect(elsewhere.getByRole("button", { name: "Duyệt và gửi" })).toBeVisible();
  await expect(undo(leader)).toBeHidden();
  await expect(leader.getByRole("button", { name: "Duyệt và gửi" })).toBeVisible();
  expect(await answersTo(database, code)).toBe(0);
  expect(await arrived(email, code)).toBe(0);
});
