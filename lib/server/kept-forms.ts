import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isSecretField } from "@/lib/form-state";
import { splitFieldName } from "./uploads/field-name";
import type { FormEntry } from "./uploads/form-body";

/** Field name -> what was typed, for the form to begin with. lib/kept-form.ts reads it there. */
export type Kept = Record<string, string[]>;

const lifetimeMs = 10 * 60_000;
const mostForms = 200;
const mostBytes = 64 * 1024;
const forms = new Map<string, { header: string; until: number }>();

/** What a person typed, without passwords and without the fields and arguments that are Next's own. */
export function keptOf(entries: readonly FormEntry[], isFetchAction: boolean): Kept {
  const kept: Kept = {};
  for (const { name, value } of entries) {
    const { prefix, field } = splitFieldName(name);
    const typed = (prefix !== "" || !isFetchAction) && !field.startsWith("$");
    if (typed && !isSecretField(field)) (kept[field] ??= []).push(value);
  }
  return kept;
}

/** As a header: the only way to tell Next something about a request without letting clients say it. */
export function keptHeader(kept: Kept): string {
  return Buffer.from(JSON.stringify(kept)).toString("base64url");
}

/** Holds a form for the page load that follows at once. In memory and short: it is somebody's text. */
export function remember(kept: Kept, at = Date.now()): string | null {
  const header = keptHeader(kept);
  if (header.length > mostBytes) return null;
  for (const [id, { until }] of forms) if (until < at || forms.size >= mostForms) forms.delete(id);
  const id = randomUUID();
  forms.set(id, { header, until: at + lifetimeMs });
  return id;
}

/** The header for an address that names a remembered form. */
export function recall(request: IncomingMessage, at = Date.now()): string | undefined {
  const id = /[?&]giu=([\w-]{36})(&|$)/.exec(request.url ?? "")?.[1];
  const found = id === undefined ? undefined : forms.get(id);
  return found !== undefined && found.until >= at ? found.header : undefined;
}
