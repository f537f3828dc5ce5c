import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sendRaw, serve } from "../testing";
import type { FormEntry } from "./form-body";
import { limits } from "./limits";
import type { KeepFile } from "./receive-file";
import { BrokenForm, FormTooLarge, receiveForm } from "./receive-form";

let directory: string;
const closing: (() => Promise<void>)[] = [];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "receive-form-"));
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await rm(directory, { recursive: true });
});

const small = {
  ...limits,
  fileBytes: 1_000,
  keptBytes: 2_500,
  files: 3,
  fieldBytes: 500,
  requestBytes: 20_000,
};
type Outcome = FormEntry[] | "too large" | "broken";

/** Posts to a real server that receives with small limits; texts of the kept files are collected. */
async function start(acceptsFiles = true) {
  const texts: string[] = [];
  const keep: KeepFile = async ({ path, fileName, size }) => {
    texts.push(await readFile(path, "utf8"));
    return { id: `id-of-${fileName}`, fileName, size };
  };
  let done: (outcome: Outcome) => void;
  const outcome = new Promise<Outcome>((resolve) => (done = resolve));
  const { port, close } = await serve((request, response) => {
    receiveForm(request, { directory, keep, acceptsFiles, limits: small })
      .catch((error: unknown): Outcome => {
        if (error instanceof FormTooLarge) return "too large";
        if (error instanceof BrokenForm) return "broken";
        throw error;
      })
      .then((result) => {
        done(result);
        response.end();
      }, done!);
  });
  closing.push(close);
  const post = async (form: FormData): Promise<Outcome> => {
    await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: form });
    return outcome;
  };
  return { port, post, outcome, texts };
}

const file = (bytes: number, name: string): File => new File(["x".repeat(bytes)], name);
const upload = (value: Record<string, unknown>, name = "uploads"): FormEntry => ({
  name,
  value: JSON.stringify(value),
});

function formOf(...entries: [string, string | File][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) {
    if (typeof value === "string") form.append(name, value);
    else form.append(name, value);
  }
  return form;
}

describe("a form with files", () => {
  it("keeps fields verbatim and in order, and names what was kept in the files' place", async () => {
    const { post, texts } = await start();
    const fields: [string, string][] = [
      ["$ACTION_REF_1", ""],
      ["$ACTION_1:0", '{"id":"ab","bound":"$@1"}'],
      ["title", 'Cấp đổi "thẻ"\r\ncăn cước'],
    ];
    const result = await post(
      formOf(...fields, ["attachments", file(10, "đơn xin.pdf")], ["consent", "yes"]),
    );
    expect(result).toEqual([
      ...fields.map(([name, value]) => ({ name, value })),
      upload({ id: "id-of-đơn xin.pdf", fileName: "đơn xin.pdf", size: 10 }),
      { name: "consent", value: "yes" },
    ]);
    expect(texts).toEqual(["x".repeat(10)]);
    expect(await readdir(directory)).toEqual([]);
  });

  it("keeps the number of a form sent by JavaScript", async () => {
    const { post } = await start();
    expect(await post(formOf(["_1_attachments", file(1, "a.pdf")], ["0", '["$K1"]']))).toEqual([
      upload({ id: "id-of-a.pdf", fileName: "a.pdf", size: 1 }, "_1_uploads"),
      { name: "0", value: '["$K1"]' },
    ]);
  });

  it("refuses the file over the limit and keeps the words after it", async () => {
    const { post, texts } = await start();
    expect(await post(formOf(["attachments", file(5_000, "phim.pdf")], ["content", "vẫn còn"]))).toEqual([
      upload({ error: "too_large", fileName: "phim.pdf" }),
      { name: "content", value: "vẫn còn" },
    ]);
    expect(texts).toEqual([]);
    expect(await readdir(directory)).toEqual([]);
  });

  it("refuses what exceeds the limit of all files together, and too many of them", async () => {
    const { post } = await start();
    const files = ["a", "b", "c", "d"].map((name): [string, File] => ["attachments", file(900, name)]);
    const result = await post(formOf(...files));
    expect(result).toEqual([
      upload({ id: "id-of-a", fileName: "a", size: 900 }),
      upload({ id: "id-of-b", fileName: "b", size: 900 }),
      upload({ error: "too_large", fileName: "c" }),
      upload({ error: "many", fileName: "d" }),
    ]);
  });

  it("drops files where none are asked for, and the empty file input", async () => {
    const { post, texts } = await start(false);
    expect(await post(formOf(["attachments", file(10, "a.pdf")], ["q", "x"]))).toEqual([
      { name: "q", value: "x" },
    ]);
    expect(texts).toEqual([]);
    const other = await start();
    expect(await other.post(formOf(["attachments", file(0, "")], ["q", "x"]))).toEqual([
      { name: "q", value: "x" },
    ]);
  });
});

describe("a hostile form", () => {
  it.each([
    ["one long field", formOf(["content", "x".repeat(600)])],
    [
      "many short fields",
      formOf(...Array.from({ length: 80 }, (_, at): [string, string] => [`f${at}`, "12345"])),
    ],
    ["a body over the limit", formOf(["attachments", file(30_000, "a")])],
  ])("with %s is too large", async (_, form) => {
    const { post } = await start();
    expect(await post(form)).toBe("too large");
  });

  it.each([
    ["no boundary", "multipart/form-data", "x"],
    [
      "an end in the middle",
      "multipart/form-data; boundary=b",
      '--b\r\ncontent-disposition: form-data; name="a"\r\n\r\nhalf',
    ],
  ])("with %s is broken", async (_, type, body) => {
    const { port, outcome } = await start();
    const head = [
      `POST / HTTP/1.1`,
      "host: x",
      `content-type: ${type}`,
      `content-length: ${body.length}`,
      "connection: close",
    ];
    await sendRaw(port, `${head.join("\r\n")}\r\n\r\n${body}`);
    expect(await outcome).toBe("broken");
  });
});
