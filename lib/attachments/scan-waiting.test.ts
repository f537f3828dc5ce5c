import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { startClamd } from "@/lib/testing/clamd";
import { useDatabase } from "@/lib/testing/database";
import { eicar } from "@/lib/testing/hostile/pictures";
import { makeUpload } from "@/lib/testing/make-upload";
import { askAgain, scan } from "./scan";
import { scanWaiting } from "./scan-waiting";
import { storage } from "./storage";

useDatabase();
let folder = "";
let clamd: Awaited<ReturnType<typeof startClamd>>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scans-"));
  clamd = await startClamd();
  process.env["STORAGE_URL"] = `file:${folder}`;
  process.env["CLAMAV_URL"] = clamd.url.href;
  askAgain();
});
afterEach(async () => {
  delete process.env["STORAGE_URL"];
  delete process.env["CLAMAV_URL"];
  await clamd.stop();
  await rm(folder, { recursive: true });
});

async function waiting(content: string): Promise<string> {
  const id = await makeUpload();
  await storage().put(id, Buffer.from(content));
  await db.attachment.update({ where: { id }, data: { scan: "waiting" } });
  return id;
}
const scanOf = async (id: string): Promise<string> =>
  (await db.attachment.findUniqueOrThrow({ where: { id }, select: { scan: true } })).scan;

it("without a scanner there is nothing to ask", async () => {
  const id = await waiting("x");
  delete process.env["CLAMAV_URL"];
  expect(await scan(Buffer.from(eicar))).toBe("none");
  expect(await scanWaiting()).toBe(0);
  expect(await scanOf(id)).toBe("waiting");
});

it("keeps files back while the scanner is away, and gives its word when it is back", async () => {
  const [good, bad] = [await waiting("a letter"), await waiting(eicar)];
  await clamd.stop();
  expect(await scan(Buffer.from("a letter"))).toBe("waiting");
  expect(await scanWaiting()).toBe(0);
  expect([await scanOf(good), await scanOf(bad)]).toEqual(["waiting", "waiting"]);
  clamd = await startClamd(clamd.port);
  expect(await scanWaiting()).toBe(2);
  expect([await scanOf(good), await scanOf(bad)]).toEqual(["clean", "infected"]);
  expect(await scanWaiting()).toBe(0);
});

it("does not let every upload wait for a scanner that is away", async () => {
  await clamd.stop();
  expect(await scan(Buffer.from("x"))).toBe("waiting");
  clamd = await startClamd(clamd.port);
  expect(await scan(Buffer.from("x"))).toBe("waiting");
  expect(clamd.seen).toEqual([]);
  askAgain();
  expect(await scan(Buffer.from("x"))).toBe("clean");
});

it("looks at files from before there was a scanner, and past one whose bytes are missing", async () => {
  const lost = await makeUpload();
  const old = await makeUpload();
  await storage().put(old, Buffer.from(eicar));
  expect(await scanWaiting()).toBe(1);
  expect([await scanOf(lost), await scanOf(old)]).toEqual(["none", "infected"]);
});

it("two rounds at once give each word once", async () => {
  for (let count = 0; count < 5; count += 1) await waiting(`letter ${String(count)}`);
  const [one, other] = await Promise.all([scanWaiting(), scanWaiting()]);
  expect(one + other).toBe(5);
});
