import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { now, setClock } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { useDatabase } from "@/lib/testing/database";
import { linkToken } from "@/lib/secrets";
import { makeQuestion } from "@/lib/testing/make-question";
import { claimUploads } from "./claim";
import { deleteExpired } from "./delete-expired";
import { keepPending } from "./keep-pending";
import { startClamd } from "@/lib/testing/clamd";
import { eicar } from "@/lib/testing/hostile/pictures";
import { findAttachment, isOpenedBy, openAttachment } from "./open";
import { heldBack } from "./status";

useDatabase();
let folder = "";
const pdf = "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "attachments-"));
  process.env["STORAGE_URL"] = `file:${folder}/files`;
});
afterEach(async () => {
  setClock(null);
  delete process.env["STORAGE_URL"];
  await rm(folder, { recursive: true });
});

async function keep(content: string, fileName = "don.pdf", address = "192.0.2.1") {
  const path = join(folder, "incoming");
  await writeFile(path, content);
  return keepPending({ path, fileName, size: Buffer.byteLength(content) }, address);
}

async function kept(content = pdf, fileName = "don.pdf"): Promise<string> {
  const upload = await keep(content, fileName);
  if ("error" in upload) throw new Error(upload.error);
  return upload.id;
}

function inAnHour(): Date {
  return new Date(Date.now() + 3_600_000);
}

function claim(ids: string[], questionId: number): Promise<void> {
  return transaction((tx) => claimUploads(tx, { ids, questionId, at: now() }));
}

describe("keepPending", () => {
  it("keeps a file under a random id until a form claims it", async () => {
    const id = await kept(pdf, "..\\..\\Đơn xin\u202efdp.exe");
    const row = await db.attachment.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({
      state: "pending",
      questionId: null,
      fileName: "Đơn xinfdp.pdf",
      size: pdf.length,
    });
    expect(id).toMatch(/^[\w-]{22}$/);
    expect(await findAttachment(id)).toBeNull();
  });

  it("answers for files it does not take, and stores nothing of them", async () => {
    expect(await keep("", "trong.pdf")).toEqual({ error: "empty", fileName: "trong.pdf" });
    expect(await keep("<svg/>", "hinh.svg")).toEqual({ error: "unsupported", fileName: "hinh.svg" });
    const large = { path: "/nowhere", fileName: "phim.pdf", size: 11 * 1024 * 1024 };
    expect(await keepPending(large, "192.0.2.1")).toEqual({ error: "too_large", fileName: "phim.pdf" });
    expect(await db.attachment.count()).toBe(0);
  });

  it("does not let one address fill the disk, and minds nobody else", async () => {
    await db.rateLimit.create({ data: { key: "upload:192.0.2.9", points: 150, expire: inAnHour() } });
    expect(await keep(pdf, "don.pdf", "192.0.2.9")).toEqual({ error: "often", fileName: "don.pdf" });
    expect(await keep(pdf, "don.pdf", "192.0.2.10")).toMatchObject({ fileName: "don.pdf" });
  });
});

describe("a virus scanner", () => {
  it("that finds something or cannot be asked keeps nobody from sending, and everybody from opening", async () => {
    const clamd = await startClamd();
    process.env["CLAMAV_URL"] = clamd.url.href;
    const [good, bad] = [await kept(), await kept(`${pdf.slice(0, -5)}${eicar}\n%%EOF`)];
    await clamd.stop();
    const unasked = await kept();
    delete process.env["CLAMAV_URL"];
    const question = await makeQuestion();
    await claim([good, bad, unasked], question.id);
    const files = await Promise.all([good, bad, unasked].map(findAttachment));
    expect(files.map((file) => file?.scan)).toEqual(["clean", "infected", "waiting"]);
    expect(files.map((file) => heldBack(file?.scan ?? "none"))).toEqual([null, "infected", "waiting"]);
  });
});

describe("a claimed file", () => {
  it("belongs to one question and opens with its link only", async () => {
    const [question, other] = [await makeQuestion(), await makeQuestion()];
    const id = await kept();
    await claim([id], question.id);
    const file = await findAttachment(id);
    expect(file?.question).toEqual({ id: question.id, code: question.code });
    expect(await isOpenedBy(linkToken(question.code, "track", 1), question.id)).toBe(true);
    expect(await isOpenedBy(linkToken(other.code, "track", 1), question.id)).toBe(false);
    expect(await isOpenedBy(linkToken(question.code, "rate", 1), question.id)).toBe(false);
    const stream = file === null ? null : await openAttachment(file);
    expect(stream === null ? null : await text(stream)).toBe(pdf);
  });

  it("cannot be claimed twice, nor after a day", async () => {
    const [question, other] = [await makeQuestion(), await makeQuestion()];
    const [id, late] = [await kept(), await kept()];
    await claim([id], question.id);
    await expect(claim([id], other.id)).rejects.toMatchObject({ fields: { uploads: "file_lost" } });
    setClock(new Date(Date.now() + 25 * 3_600_000));
    await expect(claim([late], other.id)).rejects.toMatchObject({ fields: { uploads: "file_lost" } });
  });
});

describe("deleteExpired", () => {
  it("removes what no form claimed in a day, row and bytes, and nothing else", async () => {
    const question = await makeQuestion();
    const [forgotten, claimed] = [await kept(), await kept()];
    await claim([claimed], question.id);
    expect(await deleteExpired()).toBe(0);
    setClock(new Date(Date.now() + 25 * 3_600_000));
    expect(await deleteExpired()).toBe(1);
    expect(await db.attachment.findMany({ select: { id: true } })).toEqual([{ id: claimed }]);
    const files = (await readdir(join(folder, "files"), { recursive: true })).join(" ");
    expect(files).toContain(claimed);
    expect(files).not.toContain(forgotten);
  });
});
