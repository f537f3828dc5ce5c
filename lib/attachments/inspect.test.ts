import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { makeDocx, makeZip } from "@/lib/testing/make-zip";
import { inspect } from "./inspect";

function picture(): Sharp {
  return sharp({ create: { width: 40, height: 20, channels: 3, background: "#06344a" } });
}

async function bytesOf(content: Buffer): Promise<Buffer> {
  const inspected = await inspect(content);
  if (typeof inspected === "string") throw new Error(inspected);
  return inspected.bytes;
}

describe("inspect", () => {
  it.each(["jpeg", "png", "webp"] as const)("takes a %s picture and draws it anew", async (format) => {
    const clean = await bytesOf(await picture().toFormat(format).toBuffer());
    expect(await sharp(clean).metadata()).toMatchObject({ format, width: 40, height: 20 });
  });

  it("removes the place and the camera from a photo, and stands it upright", async () => {
    const exif = { IFD0: { Make: "Phone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "20/1 57/1 0/1" } };
    const photo = await picture().withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const clean = await bytesOf(photo);
    const metadata = await sharp(clean).metadata();
    expect(metadata.exif).toBeUndefined();
    expect([metadata.width, metadata.height]).toEqual([20, 40]);
    expect(clean.includes("Phone")).toBe(false);
  });

  it("drops what hides behind the end of a picture", async () => {
    const polyglot = Buffer.concat([
      await picture().jpeg().toBuffer(),
      Buffer.from("<script>alert(1)</script>"),
    ]);
    expect((await bytesOf(polyglot)).includes("<script>")).toBe(false);
  });

  it("takes PDF and Office files as they are", async () => {
    const pdf = Buffer.from("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF");
    expect(await inspect(pdf)).toMatchObject({
      contentType: "application/pdf",
      extension: "pdf",
      bytes: pdf,
    });
    expect(await inspect(makeDocx())).toMatchObject({ extension: "docx" });
  });

  it("refuses Office files with macros", async () => {
    expect(await inspect(makeDocx({ "word/vbaProject.bin": "x" }))).toBe("unsupported");
  });

  it.each([
    ["svg", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ["html that is called a picture", Buffer.from("<html><script>alert(1)</script>")],
    ["gif", Buffer.from("GIF89a\u0001\u0000\u0001\u0000;", "latin1")],
    ["zip", makeZip({ "a.txt": "a" })],
    ["program", Buffer.from("MZ\u0090\u0000".padEnd(200, "\u0000"), "latin1")],
    ["half a picture", Buffer.from("\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR", "latin1")],
    ["EICAR", Buffer.from("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")],
  ])("refuses %s", async (_, content) => expect(await inspect(content)).toBe("unsupported"));

  it("refuses a picture that unpacks to more than the server should hold", async () => {
    const bomb = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await inspect(bomb)).toBe("unsupported");
  });

  it("refuses an empty file", async () => expect(await inspect(Buffer.alloc(0))).toBe("empty"));
});
