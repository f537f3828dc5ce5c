import type { Browser } from "@playwright/test";
import sharp from "sharp";
import { confirmation, fillQuestion, waitOutTheTrap } from "./ask";
import type { Database } from "./database";
import { test as base } from "./fixtures";
import { noSecret } from "./knock";
import type { Row } from "./roles";

/** What the addresses of the table name. */
export type World = Record<string, string>;

export const test = base.extend<object, { world: World }>({
  world: [
    async ({ browser, database }, use) => {
      await use({ ...(await seeded(database)), ...(await asked(browser)) });
    },
    { scope: "worker" },
  ],
});

async function seeded({ value }: Database): Promise<World> {
  /** The work of this department and of no other. */
  const questionOf = (department: string, column: string): Promise<string> =>
    value(
      `select q.${column} from questions q join departments d on d.id = q.lead_department_id
       where d.name = $1 and q.kind <> 'complaint' and q.status <> 'spam' and not exists (
         select from assignments a where a.question_id = q.id and a.department_id <> d.id)
       order by q.id limit 1`,
      department,
    );
  const named = {
    own: questionOf("Sở Nội vụ", "code"),
    ownId: questionOf("Sở Nội vụ", "id"),
    foreign: questionOf("Sở Xây dựng", "code"),
    drafted: value(
      `select q.code from questions q join departments d on d.id = q.lead_department_id
       where d.name = 'Sở Nội vụ' and q.status = 'pending_approval' limit 1`,
    ),
    complaint: value("select code from questions where kind = 'complaint' limit 1"),
    delivery: value("select id from deliveries limit 1"),
    published: value("select slug from public_versions where unpublished_at is null limit 1"),
    publicId: value("select id from public_versions where unpublished_at is null limit 1"),
    article: value("select slug from articles where state = 'published' limit 1"),
    articleId: value("select id from articles where state = 'published' limit 1"),
    personId: value("select id from people order by id limit 1"),
    contactId: value("select id from contacts order by id limit 1"),
    service: value("select slug from services where active limit 1"),
    serviceId: value("select id from services where active limit 1"),
  };
  const found = Object.entries(named).map(async ([name, promise]) => [name, await promise] as const);
  return { ...Object.fromEntries(await Promise.all(found)), wrong: noSecret() };
}

/** A citizen's question with a file: its link and its attachment are what strangers would like to have. */
async function asked(browser: Browser): Promise<World> {
  const page = await browser.newPage({ extraHTTPHeaders: { "x-forwarded-for": "10.99.0.1" } });
  await page.goto("/dat-cau-hoi");
  const opened = Date.now();
  await fillQuestion(page, `w${noSecret().slice(0, 8)}`);
  const photo = await sharp({ create: { width: 40, height: 20, channels: 3, background: "#06344a" } })
    .withExif({ IFD0: { Make: "Phone" } })
    .jpeg()
    .toBuffer();
  await page
    .getByLabel("Tệp đính kèm")
    .setInputFiles({ name: "ảnh.jpg", mimeType: "image/jpeg", buffer: photo });
  await waitOutTheTrap(opened);
  await page.getByRole("button", { name: "Gửi câu hỏi" }).click();
  // The picture is drawn anew before the form is answered, by a process of its own.
  await page.waitForURL(/\?moi=1$/, { timeout: 60_000 });
  const { address } = await confirmation(page);
  const token = /tra-cuu\/([\w-]{43})/.exec(address)?.[1] ?? "";
  await page.goto(`/tra-cuu/${token}`);
  const href = await page.getByRole("link", { name: /ảnh\.jpg/ }).getAttribute("href");
  await page.close();
  return { token, file: /\/tep\/([\w-]{22})/.exec(href ?? "")?.[1] ?? "" };
}

/** The address of a row in this world. */
export const at = ({ address }: Row, world: World): string =>
  address.replaceAll(/\{(\w+)\}/g, (_, name: string) => world[name] ?? `no-${name}`);
