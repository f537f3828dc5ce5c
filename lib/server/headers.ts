import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import { asleepScript, earlyScript } from "@/lib/own-scripts";
import type { ServerConfig } from "./config";
import { noticeStyleHash } from "./notice-style";

/**
 * No unsafe-inline and no unsafe-eval; development needs eval for React's stacks and styles for hot reload.
 * `own` allows what stands in the page itself: a nonce for one answer, or hashes for a page that is kept.
 */
export function contentSecurityPolicy(
  own: { scripts: readonly string[]; styles: readonly string[] },
  { dev, appUrl }: ServerConfig,
): string {
  const sources = {
    "default-src": ["'self'"],
    "script-src": ["'self'", ...own.scripts, ...(dev ? ["'unsafe-eval'"] : [])],
    "style-src": ["'self'", ...(dev ? ["'unsafe-inline'"] : [...own.styles, `'${noticeStyleHash}'`])],
    "img-src": ["'self'", "data:", "blob:"],
    "connect-src": ["'self'", ...(dev ? ["ws:"] : [])],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  };
  const policy = Object.entries(sources).map(([name, values]) => [name, ...values].join(" "));
  return [...policy, ...(appUrl.protocol === "https:" ? ["upgrade-insecure-requests"] : [])].join("; ");
}

/** A fresh nonce for one answer, beside the scripts that are the same in all of them. */
export function noncePolicy(config: ServerConfig): string {
  const nonce = `'nonce-${randomBytes(16).toString("base64")}'`;
  return contentSecurityPolicy(
    { scripts: [nonce, earlyScript.hash, asleepScript.hash], styles: [nonce] },
    config,
  );
}

/** What every answer has. */
export function securityHeaders({ appUrl }: ServerConfig): [string, string][] {
  return [
    ["x-content-type-options", "nosniff"],
    ["x-frame-options", "DENY"],
    // no-referrer would make forms without JavaScript send `Origin: null`
    ["referrer-policy", "same-origin"],
    ["cross-origin-opener-policy", "same-origin"],
    ["cross-origin-resource-policy", "same-origin"],
    ["permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
    ...(appUrl.protocol === "https:"
      ? [["strict-transport-security", "max-age=31536000"] as [string, string]]
      : []),
  ];
}

/** Set before Next starts to answer; a route may replace one (a file's sandbox) but none is missing. */
export function setSecurityHeaders(response: ServerResponse, config: ServerConfig): void {
  for (const [name, value] of securityHeaders(config)) response.setHeader(name, value);
}

/** For what answers before anybody has looked at the request: every header, and a policy where there is none yet. */
export function setAllHeaders(response: ServerResponse, config: ServerConfig): void {
  setSecurityHeaders(response, config);
  if (!response.hasHeader("content-security-policy"))
    response.setHeader("content-security-policy", noncePolicy(config));
}

/** For a page that is kept: its inline scripts are known, so their hashes stand in for the nonce. */
export function keptHeaders(config: ServerConfig, scripts: readonly string[]): [string, string][] {
  const policy = contentSecurityPolicy({ scripts, styles: [] }, config);
  return [...securityHeaders(config), ["content-security-policy", policy]];
}
