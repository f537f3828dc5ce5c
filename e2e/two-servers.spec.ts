import type { Page, WebSocket } from "@playwright/test";
import { ask } from "./ask";
import { atWork } from "./at-work";
import { openPair, type Pair } from "./balancer";
import type { Database } from "./database";
import { expect, type SignIn, test as base } from "./fixtures";
import { openQuestion, receive, approve } from "./work";

/* Two servers on one database behave as one. Each window's socket is on one of them, its requests go to both in turn. */

const test = base.extend<object, { pair: Pair }>({
  pair: [
    async ({}, use) => {
      const pair = await openPair();
      await use(pair);
      await pair.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

// One pair is enough for all of them.
test.describe.configure({ mode: "default" });

/** Opens a page whose socket is on that server. */
async function openOn(pair: Pair, server: number, page: Page, address: string): Promise<WebSocket> {
  const talks = new Promise<WebSocket>((resolve) => {
    page.once("websocket", (socket) => socket.once("framereceived", () => resolve(socket)));
  });
  pair.only(server);
  await page.goto(address);
  const socket = await talks;
  pair.only(null);
  return socket;
}

type Office = { pair: Pair; word: string; database: Database; signedInAs: SignIn };

/** A question in work, and who writes and who approves its answer. */
async function atOneQuestion({ pair, word, database, signedInAs }: Office) {
  const baseURL = pair.address;
  const [question] = await atWork(database, word, { stage: "in_progress" });
  const { code = "" } = question ?? {};
  const [official, leader] = [
    await signedInAs("official", { baseURL }),
    await signedInAs("leader", { baseURL }),
  ];
  return { code, address: `/desk/questions/${code}`, official, leader };
}

const answerIn = (page: Page) => page.getByRole("textbox", { name: "Câu trả lời", exact: true });

test("what is asked on one server appears on the other, and what one desk does leaves both inboxes", async ({
  pair,
  word,
  browser,
  signedInAs,
  extraHTTPHeaders,
}) => {
  const baseURL = pair.address;
  const desks = [await signedInAs("coordinator", { baseURL }), await signedInAs("operator", { baseURL })];
  // Where other journeys ask too, only what has the word is sure to be on the first page.
  for (const [server, desk] of desks.entries())
    await openOn(pair, server, desk, `/desk?queue=triage&q=${word}`);
  const citizen = await browser.newContext({ baseURL, extraHTTPHeaders: extraHTTPHeaders ?? {} });
  const { code } = await ask(await citizen.newPage(), word);
  await citizen.close();
  for (const desk of desks) await expect(desk.getByRole("main").getByText(code)).toBeVisible();

  const working = await signedInAs("coordinator", { baseURL });
  await openQuestion(working, code);
  await receive(working);
  for (const desk of desks) await expect(desk.getByRole("main").getByText(code)).toBeHidden();
  expect(Math.min(...pair.answered)).toBeGreaterThan(0);
});

test("who looks at a question and who writes is seen from the other server", async ({
  pair,
  word,
  database,
  signedInAs,
}) => {
  const { address, official, leader } = await atOneQuestion({ pair, word, database, signedInAs });
  await openOn(pair, 0, official, address);
  await openOn(pair, 1, leader, address);
  await expect(leader.getByText(/^Đang xem: /).first()).toBeVisible();
  await expect(official.getByText(/^Đang xem: /).first()).toBeVisible();
  await answerIn(official).pressSequentially("Kính gửi");
  await expect(leader.getByText(/đang soạn câu trả lời$/)).toBeVisible();
  await official.close({ runBeforeUnload: false });
  await expect(leader.getByText(/đang soạn câu trả lời$/)).toBeHidden();
});

test("an answer approved on one server is undone on the other", async ({
  pair,
  word,
  database,
  signedInAs,
}) => {
  const [question] = await atWork(database, word, { stage: "pending_approval" });
  const { code = "" } = question ?? {};
  const leader = await signedInAs("leader", { baseURL: pair.address });
  await openOn(pair, 0, leader, `/desk/questions/${code}`);
  pair.only(0);
  await approve(leader);
  // Not longer than the hold is this journey's subject, but where it is undone.
  await database.value(
    "update questions set release_at = release_at + interval '30 seconds' where code = $1 returning id",
    code,
  );
  pair.only(1);
  await leader.getByRole("button", { name: "Hoàn tác" }).click();
  await expect(leader.getByText("Đã hoàn tác. Câu trả lời chưa được gửi.")).toBeVisible();
  pair.only(null);
  const letters = `select count(*) from deliveries d join questions q on q.id = d.question_id
                   where q.code = $1 and d.template = 'citizen-answered'`;
  expect(await database.value(letters, code)).toBe("0");
});

test("a session that is ended on one server loses its socket on the other within two seconds", async ({
  pair,
  hire,
  signedInAs,
}) => {
  const baseURL = pair.address;
  const who = await hire("official", "Sở Nội vụ", "Lê Văn Hai Máy");
  const [here, there] = [await signedInAs(who, { baseURL }), await signedInAs(who, { baseURL })];
  await openOn(pair, 0, here, "/desk/settings/security");
  const socket = await openOn(pair, 1, there, "/desk");
  pair.only(0);
  await here.getByRole("button", { name: "Kết thúc mọi phiên khác" }).click();
  await expect(here.getByRole("button", { name: "Kết thúc mọi phiên khác" })).toBeHidden();
  await expect.poll(() => socket.isClosed(), { timeout: 2_000, intervals: [50] }).toBe(true);
  pair.only(null);
  await expect(there).toHaveURL(/\/dang-nhap/);
});

test("a server that is killed while an answer is written takes no word with it", async ({
  pair,
  word,
  database,
  signedInAs,
}) => {
  const { code, address, official, leader } = await atOneQuestion({ pair, word, database, signedInAs });
  const saved = () =>
    database.value(
      "select coalesce(max(d.content), '') from drafts d join questions q on q.id = d.question_id where q.code = $1",
      code,
    );
  for (const desk of [official, leader]) await openOn(pair, 0, desk, address);
  const [begun, rest] = [`Kính gửi ông/bà, hồ sơ ${word} gồm`, " đơn theo mẫu, bản sao giấy tờ tuỳ thân."];
  await answerIn(official).pressSequentially(begun);
  await expect.poll(saved).toBe(begun);

  await Promise.all([answerIn(official).pressSequentially(rest), pair.servers[0].kill()]);
  await expect(answerIn(official)).toHaveValue(begun + rest);
  await expect.poll(saved, { timeout: 30_000 }).toBe(begun + rest);
  await expect(official.getByText(/Đã lưu lúc/)).toBeVisible();
  await answerIn(official).press("End");
  await answerIn(official).pressSequentially(" Trân trọng.");
  await expect(leader.getByText(/đang soạn câu trả lời$/)).toBeVisible({ timeout: 30_000 });
  await expect.poll(saved, { timeout: 30_000 }).toBe(`${begun}${rest} Trân trọng.`);
  await official.reload();
  await expect(answerIn(official)).toHaveValue(`${begun}${rest} Trân trọng.`);
  await pair.servers[0].start();
});
