import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepPending } from "@/lib/attachments/keep-pending";
import { parseUpload, type Upload } from "@/lib/attachments/status";
import { db } from "@/lib/db";
import { active, bombs } from "@/lib/testing/hostile/archives";
import { plainPdfs } from "@/lib/testing/hostile/pdfs";
import { hugePictures, photo, strangers, unsoundPictures } from "@/lib/testing/hostile/pictures";
import { useDatabase } from "@/lib/testing/database";
import { createHandler } from "../handler";
import { serve } from "../testing";

useDatabase();
let folder = "";
let port = 0;
let close: () => Promise<void> = () => Promise.resolve();

/** The server's whole way of a form, with a function in Next's place that gives back what it got. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hostile-"));
  process.env["STORAGE_URL"] = `file:${folder}/files`;
  const config = { appUrl: new URL("http://localhost"), port: 0, trustedHops: 0, dev: false };
  const uploads = { directory: folder, keep: keepPending, keepList: keepPending };
  const isReady = () => Promise.resolve(true);
  const handle = async (request: AsyncIterable<Buffer>, response: { end: (body: Buffer) => void }) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    response.end(Buffer.concat(chunks));
  };
  const served = await serve(
    createHandler(config, { pages: { handle }, uploads, realtime: undefined, isReady }),
  );
  config.port = served.port;
  ({ port, close } = served);
});
afterEach(async () => {
  await close();
  delete process.env["STORAGE_URL"];
  await rm(folder, { recursive: true });
});

/** Posts one form with these files and returns what became of each, in order. */
async function send(...files: [name: string, bytes: Buffer][]): Promise<Upload[]> {
  const form = new FormData();
  form.append("content", "vẫn còn");
  for (const [name, bytes] of files) form.append("attachments", new File([new Uint8Array(bytes)], name));
  const answer = await fetch(`http://localhost:${String(port)}/dat-cau-hoi`, { method: "POST", body: form });
  expect(answer.status).toBe(200);
  const text = await answer.text();
  expect(text).toContain("vẫn còn");
  return [...text.matchAll(/name="uploads"\r\n\r\n(.*)\r\n/g)].flatMap(
    ([, json = ""]) => parseUpload(json) ?? [],
  );
}

const errorsOf = (uploads: Upload[]): string[] =>
  uploads.map((upload) => ("error" in upload ? upload.error : "taken"));
const made = (corpus: Record<string, () => Buffer>, name: string): Buffer =>
  corpus[name]?.() ?? Buffer.alloc(0);

/** Each file is inspected by a process of its own: on a busy machine they take their time. */
const patient = { timeout: 120_000 };

describe("hostile files in a form", patient, () => {
  it("are refused one by one, nothing of them stays, and the words of the form do", async () => {
    const sent = await send(
      ["bom.docx", made(bombs, "a flat bomb")],
      ["macro.docx", made(active, "macros")],
      ["hinh.svg", made(strangers, "a drawing with a script")],
      ["nua.jpg", (await unsoundPictures["half a JPEG"]?.()) ?? Buffer.alloc(0)],
      ["lon.png", (await hugePictures["50,000 by 50,000"]?.()) ?? Buffer.alloc(0)],
    );
    expect(errorsOf(sent)).toEqual(["unsupported", "active", "unsupported", "unsupported", "too_large"]);
    expect(await db.attachment.count()).toBe(0);
    expect(await readdir(folder)).toEqual([]);
  });

  it("of no bytes or of eleven megabytes are refused for that, before anything looks into them", async () => {
    const sent = await send(
      ["phim.pdf", Buffer.alloc(11 * 1024 * 1024, "%PDF-1.7 ")],
      ["trong.pdf", Buffer.alloc(0)],
    );
    expect(errorsOf(sent)).toEqual(["too_large", "empty"]);
    expect(await db.attachment.count()).toBe(0);
  });

  it("are kept under a name of our making, whatever they are called and whatever they are", async () => {
    const picture = await photo();
    const names = [
      "../../etc/passwd",
      "thu\u202egpj.exe",
      `${"ă".repeat(300)}.pdf`,
      "a\u2066b\u202c.html",
      "🏠 nhà.heic",
    ];
    const sent = await send(...names.map((name): [string, Buffer] => [name, picture]));
    const kept = sent.map(({ fileName }) => fileName);
    expect(errorsOf(sent)).toEqual(names.map(() => "taken"));
    expect(kept.map((name) => /^[^/\\\p{C}]{1,120}$/u.test(name) && name.endsWith(".jpg"))).toEqual(
      names.map(() => true),
    );
    expect(kept[0]).toBe("passwd.jpg");
    expect(kept[4]).toBe("🏠 nhà.jpg");
    const stored = (await readdir(join(folder, "files"), { recursive: true })).join(" ");
    expect(stored).not.toMatch(/passwd|nhà|html/);
  });

  it("with a name that no browser writes end the form, and nothing of it stays", async () => {
    const body = `--b\r\ncontent-disposition: form-data; name="attachments"; filename="a\u0000.pdf"\r\n\r\n%PDF-1.7\r\n--b--\r\n`;
    const headers = { "content-type": "multipart/form-data; boundary=b" };
    const answer = await fetch(`http://localhost:${String(port)}/dat-cau-hoi`, {
      method: "POST",
      headers,
      body,
    });
    expect([answer.status, (await answer.text()).includes("đứt quãng")]).toEqual([400, true]);
    expect([await db.attachment.count(), await readdir(folder)]).toEqual([0, []]);
  });

  it("that are a page and a PDF at once are kept as what they are handed out as", async () => {
    const [upload] = await send(["thu.html", made(plainPdfs, "a page that is also a PDF")]);
    expect(upload).toMatchObject({ fileName: "thu.pdf" });
    expect(await db.attachment.findFirstOrThrow()).toMatchObject({
      contentType: "application/pdf",
      state: "pending",
    });
  });
});
