import type { ServerResponse } from "node:http";
import type { ServerConfig } from "./config";
import { noticeStyleHash } from "./notice-style";

/** No unsafe-inline and no unsafe-eval; development needs eval for React's stacks and styles for hot reload. */
export function contentSecurityPolicy(nonce: string, { dev, appUrl }: ServerConfig): string {
  const sources = {
    "default-src": "'self'",
    "script-src": `'self' 'nonce-${nonce}'${dev ? " 'unsafe-eval'" : ""}`,
    "style-src": dev ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}' '${noticeStyleHash}'`,
    "img-src": "'self' data: blob:",
    "connect-src": dev ? "'self' ws:" : "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
  };
  const policy = Object.entries(sources).map(([name, value]) => `${name} ${value}`);
  return [...policy, ...(appUrl.protocol === "https:" ? ["upgrade-insecure-requests"] : [])].join("; ");
}

/** Set before Next starts to answer; a route may replace one (a file's sandbox) but none is missing. */
export function setSecurityHeaders(response: ServerResponse, { appUrl }: ServerConfig): void {
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("x-frame-options", "DENY");
  // no-referrer would make forms without JavaScript send `Origin: null`
  response.setHeader("referrer-policy", "same-origin");
  response.setHeader("cross-origin-opener-policy", "same-origin");
  response.setHeader("cross-origin-resource-policy", "same-origin");
  response.setHeader("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  if (appUrl.protocol === "https:") response.setHeader("strict-transport-security", "max-age=31536000");
}
