import "server-only";
import sharp from "sharp";

/** About 50 megapixels, 200 MB when unpacked: more than a phone's camera, less than what hurts the server. */
const mostPixels = 50_000_000;

/** Two pictures at a time, one thread each: a flood of uploads must not take the processor from the pages. */
sharp.concurrency(1);
sharp.cache(false);
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * Draws a picture anew: upright, in sRGB, without EXIF, GPS, comments, thumbnails or anything behind its end.
 * Null when it cannot be drawn or is too large to be.
 */
export async function cleanImage(bytes: Buffer, format: "jpeg" | "png" | "webp"): Promise<Buffer | null> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" }).autoOrient();
    return await picture.toFormat(format, { quality: 85 }).toBuffer();
  } catch {
    return null;
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
