import { randomInt, randomUUID } from "node:crypto";
import { type Browser, type BrowserContextOptions, expect, type Page, test as base } from "@playwright/test";
import { type Database, openDatabase } from "./database";
import { people, type Who } from "./people";

export { expect };
export type SignIn = (who: Who, options?: BrowserContextOptions) => Promise<Page>;

type Fixtures = {
  /** A word that no other test writes, to find one's own data by. */
  word: string;
  /** Every test is a client of its own for the rate limits. */
  address: string;
  /** A window of a person who is signed in, by a session row, not through the page. */
  signedInAs: SignIn;
};

export const test = base.extend<Fixtures, { database: Database }>({
  database: [
    async ({}, use) => {
      const database = openDatabase();
      await use(database);
      await database.close();
    },
    { scope: "worker" },
  ],
  word: async ({}, use) => use(`w${randomUUID().slice(0, 8)}`),
  address: async ({}, use) => use(`10.${[0, 0, 0].map(() => randomInt(256)).join(".")}`),
  extraHTTPHeaders: async ({ address }, use) => use({ "x-forwarded-for": address }),
  signedInAs: async ({ browser, database, extraHTTPHeaders }, use) => {
    const windows: Page[] = [];
    await use(async (who, options = {}) => {
      const token = await database.startSession(people[who]);
      const page = await openWindow(browser, token, { extraHTTPHeaders: extraHTTPHeaders ?? {}, ...options });
      windows.push(page);
      return page;
    });
    await Promise.all(windows.map((page) => page.context().close()));
  },
});

async function openWindow(browser: Browser, token: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const url = options.baseURL ?? process.env["BASE_URL"] ?? "";
  await context.addCookies([{ name: "hoidap.session", value: token, url, httpOnly: true, sameSite: "Lax" }]);
  return context.newPage();
}
