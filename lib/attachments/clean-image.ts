import "server-only";
import sharp from "sharp";

/** About 50 megapixels, 200 MB when unpacked: more than a phone's camera, less than what hurts the server. */
const mostPixels = 50_000_000;

sharp.concurrency(1);
sharp.cache(false);

/**
 * Draws a picture anew: upright, in sRGB, without EXIF, GPS, comments, thumbnails or anything behind its end. Of one
 * that moves, the first picture. What it unpacks to is known from its head, before anything is unpacked.
 */
export async function cleanImage(
  bytes: Buffer,
  format: "jpeg" | "png" | "webp",
): Promise<Buffer | "unsupported" | "too_large"> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > mostPixels) return "too_large";
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" }).autoOrient();
    return await picture.toFormat(format, { quality: 85 }).toBuffer();
  } catch {
    return "unsupported";
  }
}
