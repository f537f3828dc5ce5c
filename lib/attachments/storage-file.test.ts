import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fileStorage } from "./storage-file";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hoidap-storage-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const bytes = Buffer.from("giấy khai sinh");
const kept = (): string[] => readdirSync(join(folder, "ab"));

it("gives back what was put, and nothing once it is deleted", async () => {
  const storage = fileStorage(folder);
  await storage.put("abcd", bytes);
  const found = await storage.get("abcd");
  expect(found && (await text(found))).toBe("giấy khai sinh");
  await storage.delete("abcd");
  await storage.delete("abcd");
  expect(await storage.get("abcd")).toBeNull();
  expect(kept()).toEqual([]);
});

it("leaves nothing half-written when a file cannot be finished", async () => {
  mkdirSync(join(folder, "ab", "abcd"), { recursive: true });
  writeFileSync(join(folder, "ab", "abcd", "in-the-way"), "");
  await expect(fileStorage(folder).put("abcd", bytes)).rejects.toThrow();
  expect(kept()).toEqual(["abcd"]);
});

it.each(["../etc/passwd", "a/b/c/d", "abc", ""])("takes %j for no key", async (key) => {
  const storage = fileStorage(folder);
  await expect(storage.put(key, bytes)).rejects.toThrow("not a storage key");
  expect(readdirSync(folder)).toEqual([]);
});
