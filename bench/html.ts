import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { openDatabase } from "@/e2e/database";
import { everyPage, under } from "@/e2e/pages";
import { people } from "@/e2e/people";
import { print } from "./figure";
import { fetchTool, finish } from "./tool";

/*
 * U5: what the Nu validator finds in every page there is, as the server sends it to a reader and to the staff who see it,
 * in both languages. It is a Java program that npm fetches when first used.
 */
const base = process.env["BASE_URL"] ?? "http://localhost:3000";
const folder = mkdtempSync(path.join(os.tmpdir(), "hoidap-html-"));
const database = openDatabase();

/** Errors alone: React closes every void element, and each would be a remark. */
const quietly = ["--errors-only", "--format", "json", "--stdout", "--exit-zero-always"];

const message = z.object({
  url: z.string().optional(),
  lastLine: z.number().optional(),
  message: z.string(),
  extract: z.string().optional(),
});
const verdict = z.object({ messages: z.array(message) });

try {
  if (!(await finish("java", ["-version"])).ok) {
    console.error("The Nu validator needs Java 11 or newer (`java` in PATH); nothing was measured.");
    process.exitCode = 1;
  } else {
    const vnu = await fetchTool("vnu-jar@26.9.27", "vnu");
    if (vnu === null) process.exitCode = 1;
    else await validate(vnu);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  await database.close();
}

async function validate(vnu: NonNullable<Awaited<ReturnType<typeof fetchTool>>>): Promise<void> {
  const names = await save();
  const { stdout, stderr } = await vnu(...quietly, ...names.keys());
  if (!stdout.startsWith("{")) throw new Error(`The validator did not answer: ${stderr.slice(-1_000)}`);
  const found = verdict.parse(JSON.parse(stdout)).messages;
  for (const { url = "", lastLine = 0, message: text, extract = "" } of found) {
    const page = names.get(path.join(folder, path.basename(url))) ?? url;
    console.log(`${page}, line ${String(lastLine)}: ${text} ${JSON.stringify(extract)}`);
  }
  print({
    id: "U5",
    what: `Nu validator, ${String(names.size)} rendered pages`,
    value: found.length,
    unit: "errors",
    goal: { text: "0", reached: found.length === 0 },
  });
  if (found.length > 0) process.exitCode = 1;
}

/** Fetches every page into a file; returns whose page each file is. */
async function save(): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const part of ["portal", "desk"] as const) {
    for (const [who, addresses] of await everyPage(database, part)) {
      const token = who === "reader" ? null : await database.startSession(people[who]);
      for (const prefix of ["", "/en"]) {
        for (const address of addresses.map((each) => under(prefix, each))) {
          const file = path.join(folder, `${String(names.size)}.html`);
          await writeFile(file, await htmlOf(address, token, names.size));
          names.set(file, `${who} ${address}`);
        }
      }
    }
  }
  return names;
}

/** Each from an address of its own, so that no limit is met. Pages that say "not found" are pages, too. */
async function htmlOf(address: string, token: string | null, number: number): Promise<string> {
  const headers = { accept: "text/html", "x-forwarded-for": `10.6.${String(number)}.1` };
  const answer = await fetch(base + address, {
    headers: token === null ? headers : { ...headers, cookie: `hoidap.session=${token}` },
  });
  const isDesk = /^(\/en)?\/desk/.test(new URL(answer.url).pathname);
  if (answer.status >= 500 || isDesk !== (token !== null))
    throw new Error(`${address} led to ${answer.url} with ${String(answer.status)}`);
  return answer.text();
}
