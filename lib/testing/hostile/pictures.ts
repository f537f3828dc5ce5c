import { crc32, deflateSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";
import { makeZip } from "../make-zip";

export function picture(): Sharp {
  return sharp({ create: { width: 40, height: 20, channels: 3, background: "#06344a" } });
}

/** Of a phone: with its make and the place it stood, and lying on its side. */
export function photo(): Promise<Buffer> {
  const place = { GPSLatitudeRef: "N", GPSLatitude: "20/1 57/1 0/1", GPSLongitudeRef: "E" };
  const exif = { IFD0: { Make: "Phone", Software: "Camera" }, IFD3: place };
  return picture().withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** 2,500 million pixels by its own account, in some hundred bytes. */
function hugePng(side = 50_000): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(100_000));
  const parts = [chunk("IHDR", head), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"), ...parts]);
}

const bytesOf = (format: "jpeg" | "png" | "webp"): Promise<Buffer> => picture().toFormat(format).toBuffer();
const behind = async (hidden: Buffer): Promise<Buffer> => Buffer.concat([await bytesOf("jpeg"), hidden]);

/** Drawn anew, and nothing but the picture is left. */
export const hiding: Record<string, () => Promise<Buffer>> = {
  "a page behind the picture": () => behind(Buffer.from("<script>alert(1)</script>")),
  "a zip behind the picture": () => behind(makeZip({ "script.js": "alert(1) // <script>" })),
  "a script in a comment": () =>
    picture()
      .withExif({ IFD0: { ImageDescription: "<script>alert(1)</script>" } })
      .jpeg()
      .toBuffer(),
};

async function half(format: "jpeg" | "png" | "webp"): Promise<Buffer> {
  const whole = await picture().resize(400, 400).toFormat(format).toBuffer();
  return whole.subarray(0, whole.length / 2);
}

export const unsoundPictures: Record<string, () => Promise<Buffer>> = {
  "half a JPEG": () => half("jpeg"),
  "half a PNG": () => half("png"),
  "half a WEBP": () => half("webp"),
};

export const hugePictures: Record<string, () => Promise<Buffer>> = {
  "50,000 by 50,000": () => Promise.resolve(hugePng()),
  "9,000 by 9,000, really": () =>
    sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: "#fff" } })
      .png()
      .toBuffer(),
};

/** Its 68 bytes are what every scanner knows; written in two, so that none takes this file for it. */
export const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}", "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

/** Not what we take, whatever it is called. */
export const strangers: Record<string, () => Buffer> = {
  "a drawing with a script": () =>
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  "a page that is called a picture": () => Buffer.from("<html><script>alert(1)</script>"),
  "a GIF that is a script": () => Buffer.from("GIF89a=1;alert(document.cookie);//", "latin1"),
  "a program": () => Buffer.from("MZ\u0090\u0000".padEnd(200, "\u0000"), "latin1"),
  "a zip": () => makeZip({ "a.txt": "a" }),
  "what every scanner knows": () => Buffer.from(eicar),
};
