import "server-only";
import { fileTypeFromBuffer } from "file-type";
import { judgeOffice } from "./office";
import { judgePdf } from "./pdf";
import type { UploadError } from "./status";

export type Inspected = { bytes: Buffer; contentType: string; extension: string };
type Verdict = Inspected | UploadError;

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
 * without metadata, PDF and Office files stay as they are unless they carry something that runs. Parses strangers'
 * bytes, so the server lets a process of its own do it (inspect-apart.ts).
 */
export async function inspect(bytes: Buffer): Promise<Verdict> {
  if (bytes.length === 0) return "empty";
  const contentType = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? "";
  const format = images[contentType];
  if (format !== undefined) return inspectImage(bytes, contentType, format);
  if (contentType === "application/pdf") return inspectPdf(bytes, contentType);
  const extension = office[contentType];
  if (extension === undefined) return "unsupported";
  const judged = await judgeOffice(bytes);
  if (judged !== "plain") return judged === "active" ? "active" : "unsupported";
  return { bytes, contentType, extension };
}

async function inspectImage(
  bytes: Buffer,
  contentType: string,
  format: "jpeg" | "png" | "webp",
): Promise<Verdict> {
  // only for pictures: loading the decoders takes a third of a second
  const { cleanImage } = await import("./clean-image");
  const clean = await cleanImage(bytes, format);
  if (typeof clean === "string") return clean;
  return { bytes: clean, contentType, extension: format === "jpeg" ? "jpg" : format };
}

async function inspectPdf(bytes: Buffer, contentType: string): Promise<Verdict> {
  const judged = await judgePdf(bytes);
  if (judged === "plain") return { bytes, contentType, extension: "pdf" };
  return judged === "unsound" ? "unsupported" : "active";
}
