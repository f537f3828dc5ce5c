import type { Locator, Page } from "@playwright/test";
import { ask } from "./ask";
import { expect, test } from "./fixtures";
import { openQuestion, receive } from "./work";
import { secondServer } from "./second-server";

const row = (page: Page, code: string): Locator => page.getByRole("main").getByText(code);

/** The inbox with what has the word: what other journeys ask is on its pages, too. The mark is lost when it is loaded anew. */
async function open(page: Page, word: string): Promise<void> {
  await page.goto(`/desk?queue=triage&q=${word}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => Object.assign(globalThis, { untouched: true }));
}

async function expectUntouched(page: Page): Promise<void> {
  expect(await page.evaluate(() => "untouched" in globalThis)).toBe(true);
}

test("a question sent on the web appears in every open inbox without a reload", async ({
  page,
  word,
  signedInAs,
}) => {
  const desks = [await signedInAs("coordinator"), await signedInAs("operator")];
  for (const desk of desks) await open(desk, word);
  const { code, title } = await ask(page, word);
  for (const desk of desks) {
    await expect(row(desk, code)).toBeVisible({ timeout: 2_000 });
    await expect(desk.getByText(title)).toBeVisible();
    await expectUntouched(desk);
  }
});

test("what one desk does leaves the queue of the other at once", async ({ page, word, signedInAs }) => {
  const [watching, working] = [await signedInAs("coordinator"), await signedInAs("coordinator")];
  await open(watching, word);
  const { code } = await ask(page, word);
  await expect(row(watching, code)).toBeVisible();
  await openQuestion(working, code);
  await receive(working);
  await expect(row(watching, code)).toBeHidden({ timeout: 3_000 });
  await expectUntouched(watching);
});

test("an inbox that was offline shows what it missed", async ({ page, word, signedInAs }) => {
  const desk = await signedInAs("coordinator");
  await open(desk, word);
  await desk.context().setOffline(true);
  const { code } = await ask(page, word);
  await expect(row(desk, code)).toBeHidden();
  await desk.context().setOffline(false);
  await expect(row(desk, code)).toBeVisible({ timeout: 60_000 });
});

test("an inbox whose server was restarted shows what it missed", async ({ page, word, signedInAs }) => {
  const server = await secondServer();
  try {
    const desk = await signedInAs("coordinator", { baseURL: server.address });
    await open(desk, word);
    await server.stop();
    const { code } = await ask(page, word);
    await server.start();
    await expect(row(desk, code)).toBeVisible({ timeout: 60_000 });
  } finally {
    await server.stop();
  }
});
