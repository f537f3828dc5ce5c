import "server-only";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach } from "vitest";
import { articleSchema, type ArticleInput } from "@/lib/articles/schema";
import { storage } from "@/lib/attachments/storage";
import { db } from "@/lib/db";
import { makeUpload } from "./make-upload";

/** What the editor's form sends, complete enough to be published once it has a category. */
export function articleInput(typed: Record<string, unknown> = {}): ArticleInput {
  return articleSchema.parse({
    step: "save",
    title: "Lịch tiếp công dân tháng 12",
    lead: "Ba buổi trong tháng.",
    content: "Buổi đầu tiên là **thứ Năm**.",
    author: "Ban biên tập",
    ...typed,
  });
}

export async function makeCategory(name = "Thông báo"): Promise<number> {
  const slug = `chuyen-muc-${String(name.length)}`;
  return (await db.articleCategory.create({ data: { slug, name } })).id;
}

/** A folder for files until each test is over. Call it once at the top of the file. */
export function useStorage(): void {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "covers-"));
    process.env["STORAGE_URL"] = `file:${folder}`;
  });
  afterEach(async () => {
    delete process.env["STORAGE_URL"];
    await rm(folder, { recursive: true, force: true });
  });
}

export function makePicture(width = 900, height = 600): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: "#0b4f6c" } })
    .png()
    .toBuffer();
}

/** A picture that arrived with a form and waits for it. Returns its id. */
export async function makePictureUpload(bytes?: Buffer): Promise<string> {
  const id = await makeUpload("anh.png");
  await db.attachment.update({ where: { id }, data: { contentType: "image/png" } });
  await storage().put(id, bytes ?? (await makePicture()));
  return id;
}

/** What happened to an article, oldest first. */
export async function articleEvents(articleId: number): Promise<string[]> {
  const events = await db.event.findMany({
    where: { type: { startsWith: "article." }, data: { path: ["articleId"], equals: articleId } },
    orderBy: { id: "asc" },
  });
  return events.map(({ type }) => type);
}
