const settable = new Set([401, 403, 404, 409, 410, 413, 415, 422, 429, 503]);

/**
 * Pages and actions of Next cannot choose their status, so public ones name it in the head:
 * `<meta name="status" content="404">`. Only the head is read: nothing a citizen typed stands there unescaped.
 */
export function statusIn(html: string): number | null {
  const status = Number(/<meta name="status" content="(\d{3})"\s*\/?>/.exec(headOf(html))?.[1]);
  return settable.has(status) ? status : null;
}

/** Seconds after which a refused form may be sent again: `<meta name="retry-after" content="60">`. */
export function retryAfterIn(html: string): number | null {
  const seconds = /<meta name="retry-after" content="(\d{1,6})"\s*\/?>/.exec(headOf(html))?.[1];
  return seconds === undefined ? null : Number(seconds);
}

function headOf(html: string): string {
  return html.slice(0, Math.max(0, html.indexOf("</head>")));
}

/**
 * When a page says something else by itself (an office opens, say): `<meta name="valid-until" content="…">`, an instant in
 * ISO 8601. Null for a page that changes only when something happens.
 */
export function validUntilIn(html: string): number | null {
  const named = /<meta name="valid-until" content="([^"]{20,30})"\s*\/?>/.exec(headOf(html))?.[1];
  const instant = Date.parse(named ?? "");
  return Number.isNaN(instant) ? null : instant;
}
