/** What people may send; the form says the same. */
export const maxFiles = 5;
export const maxFileBytes = 10 * 1024 * 1024;
export const acceptedExtensions = ".jpg,.jpeg,.png,.webp,.pdf,.docx,.xlsx";

/** What the virus scanner said: no scanner, not asked yet, nothing found, something found. */
export type Scan = "none" | "waiting" | "clean" | "infected";

/** Why nobody gets a file now, or null. Sentences: `held_<why>` of messages common.files. */
export function heldBack(scan: Scan): "waiting" | "infected" | null {
  return scan === "waiting" || scan === "infected" ? scan : null;
}

/** Why a file that arrived was not taken. Sentences: `file_<error>` of messages errors. */
export const uploadErrors = [
  "too_large",
  "unsupported",
  "active",
  "empty",
  "many",
  "often",
  "failed",
] as const;
export type UploadError = (typeof uploadErrors)[number];

export type ReceivedUpload = { id: string; fileName: string; size: number };
export type RefusedUpload = { error: UploadError; fileName: string };
export type Upload = ReceivedUpload | RefusedUpload;

/**
 * One value of a form's `uploads`: the JSON that the server made of a file, or an id alone; null for anything else.
 * Runs in the browser too, so it does without zod.
 */
export function parseUpload(value: string): Upload | null {
  if (isId(value)) return { id: value, fileName: value, size: 0 };
  const { id, fileName, size, error } = fromJson(value);
  if (typeof fileName !== "string") return null;
  const known = uploadErrors.find((name) => name === error);
  if (known !== undefined) return { error: known, fileName };
  return typeof id === "string" && isId(id)
    ? { id, fileName, size: typeof size === "number" ? size : 0 }
    : null;
}

export function isReceived(upload: Upload): upload is ReceivedUpload {
  return "id" in upload;
}

function isId(text: string): boolean {
  return /^[\w-]{22}$/.test(text);
}

function fromJson(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
