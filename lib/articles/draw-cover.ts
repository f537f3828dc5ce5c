import "server-only";
import sharp, { type Sharp } from "sharp";
import { coverFormats, type CoverFormat } from "./status";

/** As in lib/attachments/clean-image.ts, which has drawn the upload anew before it comes here. */
const mostPixels = 50_000_000;
/** What a phone, a tablet and a wide screen ask for, in CSS pixels times their density. */
const wanted = [400, 800, 1_200];
const narrowest = 400;

type Drawn = {
  width: number;
  height: number;
  widths: number[];
  files: { width: number; format: CoverFormat; bytes: Buffer }[];
};

/**
 * A picture in several widths, never wider than itself, each in three formats; upright, in sRGB, without metadata.
 * `width` and `height` are those of the widest. Null when it cannot be drawn or is narrower than 400 pixels.
 */
export async function drawCover(bytes: Buffer): Promise<Drawn | null> {
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" }).autoOrient();
    const { autoOrient } = await picture.metadata();
    return autoOrient.width < narrowest ? null : await drawIn(picture, autoOrient.width);
  } catch {
    return null;
  }
}

async function drawIn(picture: Sharp, full: number): Promise<Drawn> {
  const own = Math.min(full, Math.max(...wanted));
  const widths = [...wanted.filter((width) => width < own), own];
  const files: Drawn["files"] = [];
  let height = 0;
  // One after the other: a picture that somebody uploads must not take both processors from the pages.
  for (const width of widths) {
    const resized = picture.clone().resize({ width });
    for (const format of coverFormats) {
      const drawn = await encoded(resized.clone(), format).toBuffer({ resolveWithObject: true });
      files.push({ width, format, bytes: drawn.data });
      height = drawn.info.height;
    }
  }
  return { width: own, height, widths, files };
}

function encoded(picture: Sharp, format: CoverFormat): Sharp {
  switch (format) {
    case "avif":
      return picture.avif({ quality: 55, effort: 1 });
    case "webp":
      return picture.webp({ quality: 78 });
    case "jpg":
      return picture.flatten({ background: "#fff" }).jpeg({ quality: 78, progressive: true, mozjpeg: true });
  }
}
