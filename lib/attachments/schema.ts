import { z } from "zod";

/** What people may send; product.md names the same limits to them. */
export const maxFiles = 5;
export const maxFileBytes = 10 * 1024 * 1024;
export const acceptedExtensions = ".jpg,.jpeg,.png,.webp,.pdf,.docx,.xlsx";

export const uploadErrors = ["too_large", "unsupported", "empty", "many", "failed"] as const;

const id = z.string().regex(/^[\w-]{22}$/);
const received = z.object({ id, fileName: z.string(), size: z.number() });
const refused = z.object({ error: z.enum(uploadErrors), fileName: z.string() });

export type ReceivedUpload = z.output<typeof received>;
export type RefusedUpload = z.output<typeof refused>;
export type Upload = ReceivedUpload | RefusedUpload;

/** One value of the form's `uploads`: the JSON that the server made of a received file, or an id alone. */
export function parseUpload(value: string): Upload | null {
  if (id.safeParse(value).success) return { id: value, fileName: value, size: 0 };
  return z.union([received, refused]).safeParse(fromJson(value)).data ?? null;
}

export function isReceived(upload: Upload): upload is ReceivedUpload {
  return "id" in upload;
}

/** Ids of the files that arrived with a form. One refused file refuses the form; the received ones stay. */
export const uploadsField = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => [value].flat().filter((text) => text !== "").map(parseUpload))
  .superRefine((uploads, context) => {
    const refusal = uploads.find((upload) => upload !== null && !isReceived(upload));
    const message = refusal && "error" in refusal ? `file_${refusal.error}` : tooMany(uploads);
    if (message !== null) context.addIssue({ code: "custom", message });
  })
  .transform((uploads) => [...new Set(uploads.flatMap((upload) => (upload && isReceived(upload) ? [upload.id] : [])))]);

function tooMany(uploads: (Upload | null)[]): string | null {
  if (uploads.includes(null)) return "file_lost";
  return uploads.length > maxFiles ? "file_many" : null;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
