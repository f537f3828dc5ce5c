import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { office, openInbox, rows, titleOf } from "./panes";
import { department } from "./people";
import { plainPage } from "./plain-page";

/** An address with this is none that the server answers by itself: Next renders it. */
const unknown = "x=1";

type Read = { body: string; head: string; list: unknown };

/** A page of the desk as a browser takes it in, without what is another one in each answer. */
async function read(page: Page, address: string): Promise<Read> {
  const response = await page.request.get(address);
  expect(response.status(), address).toBe(200);
  const answered = (await response.text()).replaceAll(/[?]x=1(?="|\\")|(&amp;|\\u0026)x=1/g, "");
  return { ...(await plainPage(page, answered)), list: await listIn(page, answered) };
}

/** What React's data say of the list. */
function listIn(page: Page, answered: string): Promise<unknown> {
  return page.evaluate((html) => {
    const document = new DOMParser().parseFromString(html, "text/html");
    const data = [...document.scripts]
      .map(({ text }) => /^self\.__next_f\.push\((.*)\)$/s.exec(text)?.[1])
      .map((pushed) => (pushed === undefined ? "" : (JSON.parse(pushed) as [number, string])[1]))
      .join("");
    const [, quoted = '""'] = /"served":("(?:[^"\\]|\\.)*")/.exec(data) ?? [];
    const [, length = "", rest = ""] = /T([0-9a-f]+),(\{"at":.*)/s.exec(data) ?? [];
    // React writes a short text where it is used, and a long one by itself with the number of its bytes.
    const inPlace = JSON.parse(quoted) as string;
    const served = inPlace.startsWith("$")
      ? new TextDecoder().decode(new TextEncoder().encode(rest).slice(0, parseInt(length, 16)))
      : inPlace;
    const { at: _at, ...list } = JSON.parse(served) as Record<string, unknown>;
    return list;
  }, answered);
}

test("the inbox is the same page whether Next renders it or the server fills a frame", async ({
  signedInAs,
}) => {
  for (const who of ["coordinator", "official", "leader"] as const) {
    const page = await signedInAs(who);
    await page.goto("/hoi-dap");
    for (const address of [
      "/desk",
      "/desk?queue=overdue",
      "/en/desk?queue=department",
      "/en/desk?queue=nonsense",
    ]) {
      const byNext = `${address}${address.includes("?") ? "&" : "?"}${unknown}`;
      // Others are at work meanwhile.
      await expect(async () => {
        expect(await read(page, address), `${who} ${address}`).toEqual(await read(page, byNext));
      }).toPass();
    }
  }
});

test("colleagues share a frame and nothing else, and their pages wake up without a complaint", async ({
  hire,
  signedInAs,
}) => {
  for (const name of ["Phạm Thị Khung", 'Đỗ Văn "Khung" <b>&$1', "O\u0007Khung'\u00ad"]) {
    const page = await signedInAs(await hire("official", department, name), office);
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await openInbox(page, "/desk?queue=department");
    await page.getByLabel(`Tài khoản của ${name}`).click();
    await expect(page.getByRole("banner").getByText(`Chuyên viên, ${department}`)).toBeVisible();
    await titleOf(rows(page).first()).click();
    await expect(page).toHaveURL(/questions/);
    expect(complaints).toEqual([]);
  }
});
