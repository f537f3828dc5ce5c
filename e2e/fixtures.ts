import { randomInt, randomUUID } from "node:crypto";
import { type Browser, type BrowserContextOptions, expect, type Page, test as base } from "@playwright/test";
import { type Database, openDatabase } from "./database";
import { people, type Who } from "./people";

export { expect };
/** One of the seeded people, or the address of somebody hired. */
type Whom = Who | `${string}@${string}`;
export type SignIn = (who: Whom, options?: BrowserContextOptions) => Promise<Page>;
export type Hire = (
  role: "official" | "leader",
  department: string,
  name: string,
) => Promise<`${string}@${string}`>;

type Fixtures = {
  /** A word that no other test writes, to find one's own data by. */
  word: string;
  /** Every test is a client of its own for the rate limits. */
  address: string;
  /** A window of a person who is signed in, by a session row, not through the page. */
  signedInAs: SignIn;
  /** Somebody new in a department, of whom no other journey knows; returns their address. */
  hire: Hire;
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
  hire: async ({ database }, use) =>
    use(async (role, department, name) => {
      const email = `${randomUUID()}@dongnghiep.example` as const;
      await database.value(
        `with hired as (insert into people (email, name) values ($1, $2) returning id)
         insert into memberships (person_id, department_id, role, valid_from)
         select hired.id, d.id, $3::role, '2026-01-01' from hired, departments d
         where d.name = $4 and d.valid_to is null returning id`,
        email,
        name,
        role,
        department,
      );
      return email;
    }),
  signedInAs: async ({ browser, database, extraHTTPHeaders }, use) => {
    const windows: Page[] = [];
    await use(async (who, options = {}) => {
      const token = await database.startSession(isSeeded(who) ? people[who] : who);
      const page = await openWindow(browser, token, { extraHTTPHeaders: extraHTTPHeaders ?? {}, ...options });
      windows.push(page);
      return page;
    });
    await Promise.all(windows.map((page) => page.context().close()));
  },
});

function isSeeded(who: Whom): who is Who {
  return who in people;
}

async function openWindow(browser: Browser, token: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const url = options.baseURL ?? process.env["BASE_URL"] ?? "";
  await context.addCookies([{ name: "hoidap.session", value: token, url, httpOnly: true, sameSite: "Lax" }]);
  return context.newPage();
}
