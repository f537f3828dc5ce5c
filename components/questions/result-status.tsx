import { isReceived, parseUpload } from "@/lib/attachments/status";
import type { FormState } from "@/lib/form-state";

const fileStatus = { too_large: 413, unsupported: 415 } as const;
const formStatus = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  invalid: 422,
  rate_limited: 429,
  // Nearly always the database that is away: worth another try, and not a word is lost.
  unexpected: 503,
} as const;

/** The HTTP status of a form that came back without JavaScript; server.ts reads the meta (docs/decisions). */
export function ResultStatus({ state }: { state: FormState<unknown> }) {
  if (state.ok !== false || state.code === undefined) return null;
  const status = statusOfFiles(state.values?.["uploads"] ?? []) ?? formStatus[state.code];
  return (
    <>
      <meta name="status" content={String(status)} />
      {state.retryAfter === undefined ? null : <meta name="retry-after" content={String(state.retryAfter)} />}
    </>
  );
}

function statusOfFiles(uploads: string[]): number | null {
  for (const upload of uploads.map(parseUpload)) {
    if (upload === null || isReceived(upload)) continue;
    if (upload.error === "too_large" || upload.error === "unsupported") return fileStatus[upload.error];
  }
  return null;
}
