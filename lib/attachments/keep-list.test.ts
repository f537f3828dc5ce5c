import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { useDatabase } from "@/lib/testing/database";
import { deleteExpired } from "./delete-expired";
import { keepList, readList } from "./keep-list";

useDatabase();

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "keep-list-"));
});
afterEach(() => rm(directory, { recursive: true }));

async function keep(content: string | Buffer, size = content.length) {
  const path = join(directory, "list");
  await writeFile(path, content);
  return keepList({ path, fileName: "../thủ tục.csv", size }, "10.1.2.3");
}

it("keeps a list as it is and gives its text back, for a day", async () => {
  const kept = await keep("code,title\n1.1,Khai sinh");
  const id = "id" in kept ? kept.id : "";
  expect(await readList(id)).toBe("code,title\n1.1,Khai sinh");
  await db.attachment.update({
    where: { id },
    data: { createdAt: new Date(Date.now() - 25 * 3_600_000) },
  });
  expect(await readList(id)).toBeNull();
  expect(await deleteExpired()).toBe(1);
});

it("refuses what is no text, and says why", async () => {
  expect(await keep(Buffer.from([0xff, 0xfe, 0x41]))).toMatchObject({ error: "unsupported" });
  expect(await keep("a\0b")).toMatchObject({ error: "unsupported" });
  expect(await keep("")).toMatchObject({ error: "empty" });
  expect(await keep("a", 11 * 1024 * 1024)).toMatchObject({ error: "too_large" });
  expect(await db.attachment.count()).toBe(0);
});

it("gives nothing for another file's id", async () => {
  await db.attachment.create({
    data: {
      id: "a".repeat(22),
      contentType: "application/pdf",
      fileName: "a.pdf",
      size: 1,
      sha256: "x",
      storageKey: "x",
    },
  });
  expect(await readList("a".repeat(22))).toBeNull();
  expect(await readList("b".repeat(22))).toBeNull();
});
