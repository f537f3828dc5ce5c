import type { ServerResponse } from "node:http";
import { isSecretField } from "@/lib/form-state";
import { noticeStyle } from "./notice-style";
import { knownMethods } from "./request-shape";
import { localeOfPath, textIn, type ServerText } from "./texts";
import { splitFieldName } from "./uploads/field-name";
import type { FormEntry } from "./uploads/form-body";

export type NoticeKind =
  | "badRequest"
  | "wrongHost"
  | "wrongMethod"
  | "foreignOrigin"
  | "tooLarge"
  | "broken"
  | "tooMany"
  | "unavailable";
/** A form that could not be handed on, to be sent again by the same fields. */
export type KeptPost = { path: string; fields: readonly FormEntry[]; method?: "get" | "post" };

/** A database that was killed is back after about five seconds; people need longer to read the page. */
export const retryAfterSeconds = 30;

const statuses: Record<NoticeKind, number> = {
  badRequest: 400,
  wrongHost: 400,
  wrongMethod: 405,
  foreignOrigin: 403,
  tooLarge: 413,
  broken: 400,
  tooMany: 429,
  unavailable: 503,
};

/**
 * Answers without Next: a whole small page in the reader's language that says what happened and what to do, and after
 * how many seconds where waiting helps.
 */
export function sendNotice(
  response: ServerResponse,
  kind: NoticeKind,
  path: string,
  kept?: KeptPost,
  waitSeconds = retryAfterSeconds,
): void {
  const html = noticePage(kind, path, kept, waitSeconds);
  response.statusCode = statuses[kind];
  for (const name of ["content-encoding", "etag", "location"]) response.removeHeader(name);
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("cache-control", "no-store");
  response.setHeader("content-length", Buffer.byteLength(html));
  if (kind === "wrongMethod") response.setHeader("allow", knownMethods.join(", "));
  if (kind === "unavailable" || kind === "tooMany") response.setHeader("retry-after", waitSeconds);
  response.end(html);
}

export function noticePage(
  kind: NoticeKind,
  path: string,
  kept?: KeptPost,
  waitSeconds = retryAfterSeconds,
): string {
  const locale = localeOfPath(path);
  const minutes = String(Math.ceil(waitSeconds / 60));
  const say = (key: ServerText): string => escape(textIn(locale, key).replace("{minutes}", minutes));
  const home = locale === "en" ? "/en" : "/";
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${say(`${kind}Title`)}</title>
<style>${noticeStyle}</style>
</head>
<body>
<main>
<h1>${say(`${kind}Title`)}</h1>
<p>${say(kind)}</p>
${kept === undefined ? "" : keptForm(kept, say)}
<p><a href="${home}">${say("home")}</a></p>
</main>
</body>
</html>
`;
}

function keptForm({ path, fields, method = "post" }: KeptPost, say: (key: ServerText) => string): string {
  const shown = fields.filter(({ name }) => !isSecretField(splitFieldName(name).field));
  const inputs = shown.map(({ name, value }) =>
    value.length > 40 && !name.includes("$ACTION_")
      ? `<textarea name="${escape(name)}" aria-label="${escape(name)}" rows="8">\n${escape(value)}</textarea>`
      : `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`,
  );
  const encoding = method === "post" ? ' enctype="multipart/form-data"' : "";
  return `<p>${say(method === "post" ? "keptBelow" : "searchBelow")}</p>
<form method="${method}"${encoding} action="${escape(path)}">
${(method === "post" ? inputs : shown.map(searchInput)).join("\n")}
<button>${say(method === "post" ? "sendAgain" : "searchAgain")}</button>
</form>`;
}

function searchInput({ name, value }: FormEntry): string {
  const shown = name === "q" ? 'type="search" aria-label="q"' : 'type="hidden"';
  return `<input ${shown} name="${escape(name)}" value="${escape(value)}">`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
