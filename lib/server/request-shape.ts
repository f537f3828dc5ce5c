import type { IncomingMessage } from "node:http";

/**
 * A target Next may see: origin form, readable escapes. `http://…` and `//host/…` make parsers disagree about
 * which host is meant, and a broken escape ends in an exception deep inside the router.
 */
export function isSoundTarget(target: string | undefined): target is string {
  if (target?.startsWith("/") !== true || target.startsWith("//") || target.startsWith("/\\")) return false;
  // eslint-disable-next-line no-control-regex -- exactly these must not pass
  if (/[\u0000-\u0020\u007f\\]|%00/.test(target)) return false;
  try {
    decodeURIComponent(target.replaceAll("+", " "));
    return true;
  } catch {
    return false;
  }
}

export function pathOf(target: string): string {
  return target.split(/[?#]/, 1)[0] ?? "/";
}

/** Desk answers are never rewritten; everything else is a page of the public portal. */
export function isDesk(path: string): boolean {
  return /^(\/(vi|en))?\/desk(\/|$)/.test(path);
}

/** Pages and handlers know these; what else HTTP has would only find out what a framework makes of it. */
export const knownMethods = ["GET", "HEAD", "POST", "OPTIONS"];

/** Node keeps the first of two Hosts, others the last: whoever sends two wants that to matter. */
export function hasTwoHosts(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  // A kept page is sent in less time than a list of the names would take.
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.length === 4 && rawHeaders[at]?.toLowerCase() === "host") hosts += 1;
  return hosts > 1;
}

/** What a page's form sends. Handlers get what is posted to them as it is, and no files. */
export function isForm({ method, headers, url }: IncomingMessage): boolean {
  const isMultipart = /^multipart\/form-data\b/i.test(headers["content-type"] ?? "");
  return method === "POST" && isMultipart && !pathOf(url ?? "/").startsWith("/api/");
}
