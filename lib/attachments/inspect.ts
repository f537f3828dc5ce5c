import "server-only";
import { fileTypeFromBuffer } from "file-type";
import { cleanImage } from "./clean-image";
import type { UploadError } from "./status";

export type Inspected = { bytes: Buffer; contentType: string; extension: string };

const images: Record<string, "jpeg" | "png" | "webp"> = {
  "image/jpeg": "jpeg",
  "image/png": "png",
  "image/webp": "webp",
};
const office: Record<string, string> = {
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
};

/**
 * Says by its content what a file is, never by its name, and gives back the bytes to keep: pictures are drawn anew
 * without metadata, PDF and Office files stay as they are unless they carry macros.
 */
export async function inspect(bytes: Buffer): Promise<Inspected | UploadError> {
  if (bytes.length === 0) return "empty";
  const contentType = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? "";
  const format = images[contentType];
  if (format !== undefined) return inspectImage(bytes, contentType, format);
  if (contentType === "application/pdf") return { bytes, contentType, extension: "pdf" };
  const extension = office[contentType];
  return extension === undefined || hasMacros(bytes) ? "unsupported" : { bytes, contentType, extension };
}

async function inspectImage(
  bytes: Buffer,
  contentType: string,
  format: "jpeg" | "png" | "webp",
): Promise<Inspected | UploadError> {
  const clean = await cleanImage(bytes, format);
  if (clean === null) return "unsupported";
  return { bytes: clean, contentType, extension: format === "jpeg" ? "jpg" : format };
}

/** Names inside a zip are not compressed, so the part that holds the macros shows by its name. */
function hasMacros(bytes: Buffer): boolean {
  return /vbaproject|vbadata|macrosheets/i.test(bytes.toString("latin1"));
}
