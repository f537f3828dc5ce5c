const settable = new Set([401, 403, 404, 409, 410, 413, 415, 422, 429, 503]);

/**
 * Pages and actions of Next cannot choose their status, so public ones name it in the head:
 * `<meta name="status" content="404">`. Only the head is read: nothing a citizen typed stands there unescaped.
 */
export function statusIn(html: string): number | null {
  const head = html.slice(0, Math.max(0, html.indexOf("</head>")));
  const status = Number(/<meta name="status" content="(\d{3})"\s*\/?>/.exec(head)?.[1]);
  return settable.has(status) ? status : null;
}
