import sharp from "sharp";
import { expect, test } from "vitest";
import { makePicture } from "@/lib/testing/make-article";
import { drawCover } from "./draw-cover";

test("a picture is drawn in every width it fills, three formats each, never wider than itself", async () => {
  const drawn = await drawCover(await makePicture(900, 600));
  expect(drawn).toMatchObject({ width: 900, height: 600, widths: [400, 800, 900] });
  const found = await Promise.all(
    (drawn?.files ?? []).map(async ({ width, bytes }) => {
      const { format, compression, width: real } = await sharp(bytes).metadata();
      expect(real).toBe(width);
      return `${String(width)} ${compression ?? format}`;
    }),
  );
  expect(found).toEqual(
    [400, 800, 900].flatMap((width) => ["av1", "webp", "jpeg"].map((format) => `${String(width)} ${format}`)),
  );
});

test("a large picture is made as wide as screens need, upright and without what it carried", async () => {
  const turned = await sharp({ create: { width: 1_000, height: 2_000, channels: 3, background: "#a8231c" } })
    .jpeg()
    .withExif({ IFD0: { Copyright: "secret place" } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const drawn = await drawCover(turned);
  expect(drawn).toMatchObject({ width: 1_200, height: 600 });
  for (const { bytes } of drawn?.files ?? []) expect((await sharp(bytes).metadata()).exif).toBeUndefined();
});

test.each([
  ["no picture", Buffer.from("<svg onload=alert(1)>")],
  ["nothing", Buffer.alloc(0)],
])("%s is not drawn", async (_, bytes) => {
  expect(await drawCover(bytes)).toBeNull();
});

test("neither is a picture narrower than a phone", async () => {
  expect(await drawCover(await makePicture(399, 300))).toBeNull();
});
