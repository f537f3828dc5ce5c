import type { ServerResponse } from "node:http";
import { isSecretField } from "@/lib/form-state";
import { noticeStyle } from "./notice-style";
import { knownMethods } from "./request-shape";
import { localeOfPath, textIn, type ServerText } from "./texts";
import { splitFieldName } from "./uploads/field-name";
import type { FormEntry } from "./uploads/form-body";

export type NoticeKind =
  "badRequest" | "wrongHost" | "wrongMethod" | "foreignOrigin" | "tooLarge" | "broken" | "unavailable";
/** A form that could not be handed on, to be sent again by the same fields. */
export type KeptPost = { path: string; fields: readonly FormEntry[] };

/** A database that was killed is back after about five seconds; people need longer to read the page. */
export const retryAfterSeconds = 30;

const statuses: Record<NoticeKind, number> = {
  badRequest: 400,
  wrongHost: 400,
  wrongMethod: 405,
  foreignOrigin: 403,
  tooLarge: 413,
  broken: 400,
  unavailable: 503,
};

/** Answers without Next: a whole small page in the reader's language that says what happened and what to do. */
export function sendNotice(response: ServerResponse, kind: NoticeKind, path: string, kept?: KeptPost): void {
  const html = noticePage(kind, path, kept);
  response.statusCode = statuses[kind];
  for (const name of ["content-encoding", "etag", "location"]) response.removeHeader(name);
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("cache-control", "no-store");
  response.setHeader("content-length", Buffer.byteLength(html));
  if (kind === "wrongMethod") response.setHeader("allow", knownMethods.join(", "));
  if (kind === "unavailable") response.setHeader("retry-after", retryAfterSeconds);
  response.end(html);
}

export function noticePage(kind: NoticeKind, path: string, kept?: KeptPost): string {
  const locale = localeOfPath(path);
  const say = (key: ServerText): string => escape(textIn(locale, key));
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

function keptForm({ path, fields }: KeptPost, say: (key: ServerText) => string): string {
  const shown = fields.filter(({ name }) => !isSecretField(splitFieldName(name).field));
  const inputs = shown.map(({ name, value }) =>
    value.length > 40 && !name.includes("$ACTION_")
      ? `<textarea name="${escape(name)}" aria-label="${escape(name)}" rows="8">\n${escape(value)}</textarea>`
      : `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`,
  );
  return `<p>${say("keptBelow")}</p>
<form method="post" enctype="multipart/form-data" action="${escape(path)}">
${inputs.join("\n")}
<button>${say("sendAgain")}</button>
</form>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
