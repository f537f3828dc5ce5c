import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { active, bombs, everyday } from "@/lib/testing/hostile/archives";
import { activePdfs, plainPdfs, unsoundPdfs } from "@/lib/testing/hostile/pdfs";
import {
  hiding,
  hugePictures,
  photo,
  picture,
  strangers,
  unsoundPictures,
} from "@/lib/testing/hostile/pictures";
import { makeDocx, makeZip } from "@/lib/testing/make-zip";
import { inspect } from "./inspect";

async function bytesOf(content: Buffer): Promise<Buffer> {
  const inspected = await inspect(content);
  if (typeof inspected === "string") throw new Error(inspected);
  return inspected.bytes;
}

describe("a picture", () => {
  it.each(["jpeg", "png", "webp"] as const)("%s is taken and drawn anew", async (format) => {
    const clean = await bytesOf(await picture().toFormat(format).toBuffer());
    expect(await sharp(clean).metadata()).toMatchObject({ format, width: 40, height: 20 });
  });

  it("loses the place and the camera, and stands upright", async () => {
    const taken = await photo();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const clean = await bytesOf(taken);
    const metadata = await sharp(clean).metadata();
    expect([metadata.exif, metadata.xmp, metadata.iptc]).toEqual([undefined, undefined, undefined]);
    expect([metadata.width, metadata.height]).toEqual([20, 40]);
    expect(clean.includes("Phone")).toBe(false);
  });

  it.each(Object.entries(hiding))("keeps nothing of %s", async (_, make) => {
    const hostile = await make();
    expect(hostile.includes("<script>")).toBe(true);
    const clean = await bytesOf(hostile);
    expect([clean.includes("<script>"), clean.includes("PK\u0003\u0004")]).toEqual([false, false]);
  });

  it.each(Object.entries(unsoundPictures))("%s is refused", async (_, make) =>
    expect(await inspect(await make())).toBe("unsupported"),
  );

  it.each(Object.entries(hugePictures))("%s is too large, whatever it weighs", async (_, make) => {
    const huge = await make();
    expect(huge.length).toBeLessThan(1_000_000);
    expect(await inspect(huge)).toBe("too_large");
  });
});

describe("an Office file", () => {
  it("is taken as it is", async () => {
    expect(await inspect(makeDocx())).toMatchObject({ extension: "docx", bytes: makeDocx() });
    const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    const types = `<Types><Override PartName="/xl/workbook.xml" ContentType="${workbook}"/></Types>`;
    const sheet = makeZip({ "[Content_Types].xml": types, "xl/workbook.xml": "<workbook/>" });
    expect(await inspect(sheet)).toMatchObject({ extension: "xlsx" });
  });

  it.each(Object.entries(everyday))("with %s is taken", async (_, make) =>
    expect(await inspect(make())).toMatchObject({ extension: "docx" }),
  );

  it.each(Object.entries(active))("with %s is refused, and told why", async (_, make) =>
    expect(await inspect(make())).toBe("active"),
  );

  it.each(Object.entries(bombs))("with %s is refused", async (_, make) =>
    expect(await inspect(make())).toBe("unsupported"),
  );
});

describe("a PDF", () => {
  it.each(Object.entries(plainPdfs))("%s is taken as it is", async (_, make) => {
    const pdf = make();
    expect(await inspect(pdf)).toEqual({ contentType: "application/pdf", extension: "pdf", bytes: pdf });
  });

  it.each(Object.entries(activePdfs))("with %s is refused, and told why", async (_, make) =>
    expect(await inspect(make())).toBe("active"),
  );

  it.each(Object.entries(unsoundPdfs))("%s is refused", async (_, make) =>
    expect(await inspect(make())).toBe("unsupported"),
  );
});

it.each(Object.entries(strangers))("refuses %s", async (_, make) =>
  expect(await inspect(make())).toBe("unsupported"),
);

it("refuses an empty file", async () => expect(await inspect(Buffer.alloc(0))).toBe("empty"));
