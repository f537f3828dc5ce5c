import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, it } from "vitest";
import { plainPdfs } from "@/lib/testing/hostile/pdfs";
import { hugePictures, photo } from "@/lib/testing/hostile/pictures";
import { inspectApart } from "./inspect-apart";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "inspect-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** A program in the inspector's place, as a decoder that was taken over would behave. */
async function instead(source: string): Promise<string> {
  const program = join(folder, "program.mjs");
  await writeFile(program, source);
  return program;
}

it("gives back what inspect() says, the picture drawn anew and a document as it came", async () => {
  const inspected = await inspectApart(await photo());
  if (typeof inspected === "string") throw new Error(inspected);
  expect(inspected).toMatchObject({ contentType: "image/jpeg", extension: "jpg" });
  expect((await sharp(inspected.bytes).metadata()).exif).toBeUndefined();
  const pdf = plainPdfs["a plain one"]?.() ?? Buffer.alloc(0);
  expect(await inspectApart(pdf)).toMatchObject({ extension: "pdf", bytes: pdf });
  expect(await inspectApart((await hugePictures["50,000 by 50,000"]?.()) ?? pdf)).toBe("too_large");
});

it.each([
  ["crashes", "process.abort()"],
  ["ends without a word", "process.exit(7)"],
  ["eats the memory", "const all = []; for (;;) all.push('x'.repeat(1e6).split(''))"],
])("a file whose inspector %s is refused, and nothing else happens", async (_, source) => {
  expect(await inspectApart(Buffer.alloc(5_000_000), { program: await instead(source) })).toBe("unsupported");
});

it("a file that hangs its inspector is refused in the end", async () => {
  const program = await instead("setInterval(() => undefined, 1_000)");
  expect(await inspectApart(Buffer.from("x"), { program, timeoutMs: 500 })).toBe("unsupported");
});

it("the inspector is told none of the server's secrets", async () => {
  const says = 'JSON.stringify({ contentType: Object.keys(process.env).join(), extension: "x" })';
  const program = await instead(`process.stdin.resume(); process.stdout.write(${says} + "\\n")`);
  expect(await inspectApart(Buffer.from("x"), { program })).toMatchObject({ contentType: "NODE_ENV" });
});
