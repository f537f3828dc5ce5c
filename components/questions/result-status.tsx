import { statusOf } from "@/lib/errors";
import type { FormState } from "@/lib/form-state";

const fileStatus: Record<string, number> = { too_large: 413, unsupported: 415 };

/** The HTTP status of a form that came back without JavaScript; server.ts reads the meta (docs/decisions). */
export function ResultStatus({ state }: { state: FormState }) {
  if (state.ok !== false || state.code === undefined || state.code === "unexpected") return null;
  const refused = (state.values?.["uploads"] ?? []).map((upload) => /"error":"(\w+)"/.exec(upload)?.[1] ?? "");
  const status = refused.map((error) => fileStatus[error]).find((found) => found !== undefined);
  return <meta name="status" content={String(status ?? statusOf[state.code])} />;
}
