import { z } from "zod";
import { isReceived, maxFiles, parseUpload, type Upload } from "./status";

/** Ids of the files that arrived with a form. One refused file refuses the form; the received ones stay. */
export const uploadsField = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) =>
    [value]
      .flat()
      .filter((text) => text !== "")
      .map(parseUpload),
  )
  .superRefine((uploads, context) => {
    const message = refusalOf(uploads);
    if (message !== null) context.addIssue({ code: "custom", message });
  })
  .transform((uploads) => [
    ...new Set(uploads.flatMap((upload) => (upload && isReceived(upload) ? [upload.id] : []))),
  ]);

function refusalOf(uploads: (Upload | null)[]): string | null {
  for (const upload of uploads) {
    if (upload === null) return "file_lost";
    if (!isReceived(upload)) return `file_${upload.error}`;
  }
  return uploads.length > maxFiles ? "file_many" : null;
}
