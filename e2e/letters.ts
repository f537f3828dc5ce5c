import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";

/** Waits for the letter to this address that says this, and returns its text. */
export async function letterTo(address: string, says: RegExp): Promise<string> {
  let found: string | undefined;
  await expect(async () => {
    found = (await lettersTo(address)).find((text) => says.test(text));
    expect(found, `letter to ${address} saying ${String(says)}`).toBeDefined();
  }).toPass({ timeout: 30_000, intervals: [250] });
  return found ?? "";
}

/** Texts of all letters to this address, as the mailer left them in MAIL_DIR. */
export async function lettersTo(address: string): Promise<string[]> {
  const folder = process.env["MAIL_DIR"] ?? "";
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith(".eml"));
  const letters = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  return letters.filter((letter) => receiverOf(letter).includes(address)).map(textOf);
}

/** The one address in a letter that begins with this path. */
export function linkIn(text: string, path: string): string {
  const link = text
    .split(/\s+/)
    .find((word) => URL.canParse(word) && new URL(word).pathname.startsWith(path));
  if (link === undefined) throw new Error(`No link to ${path} in: ${text}`);
  return link;
}

/** What a mail program sends when its own "unsubscribe" is pressed (RFC 8058). */
export async function unsubscribeByMail(page: Page, link: string): Promise<void> {
  const answer = await page.request.post(link, {
    headers: { origin: "https://mail.example" },
    form: { "List-Unsubscribe": "One-Click" },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(200);
}

function receiverOf(letter: string): string {
  return /^To: (.*(?:\n\s.*)*)/m.exec(letter)?.[1] ?? "";
}

/** The text/plain part, decoded. */
function textOf(letter: string): string {
  const [, headers = "", body = ""] =
    /\n(Content-Type: text\/plain[^]*?)\n\n([^]*?)(?:\n--\S+\n|$)/.exec(letter) ?? [];
  const encoding = /Content-Transfer-Encoding: (\S+)/i.exec(headers)?.[1]?.toLowerCase();
  if (encoding === "base64") return Buffer.from(body, "base64").toString();
  if (encoding === "quoted-printable") return quotedPrintable(body);
  return body;
}

function quotedPrintable(body: string): string {
  const bytes = body
    .replaceAll("=\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}
