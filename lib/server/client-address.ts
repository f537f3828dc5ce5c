import type { IncomingHttpHeaders } from "node:http";

/**
 * The address that limits and logs go by. Each proxy appends the peer it saw, so the last `hops` entries were
 * written by proxies of ours and everything left of them by whoever asked: it is never read.
 */
export function clientAddress(headers: IncomingHttpHeaders, peer: string | undefined, hops: number): string {
  const list = headers["x-forwarded-for"];
  const claimed = (Array.isArray(list) ? list.join(",") : (list ?? "")).split(",").map((part) => part.trim());
  const chain = [...claimed.filter((part) => part !== ""), peer ?? "unknown"];
  const seen = chain[Math.max(0, chain.length - 1 - hops)] ?? "unknown";
  return withoutPort(seen).replace(/^::ffff:(?=\d+\.)/i, "");
}

/** Some balancers write `1.2.3.4:5678` or `[2001:db8::1]:5678`; with its port every connection would be somebody else. */
function withoutPort(address: string): string {
  return /^\[([^\]]+)\](?::\d+)?$/.exec(address)?.[1] ?? address.replace(/^(\d+(?:\.\d+){3}):\d+$/, "$1");
}

export function isLoopback(peer: string | undefined): boolean {
  return peer !== undefined && /^(::1|(::ffff:)?127\.)/.test(peer);
}

/** Headers by which a client could speak for us, or for a proxy: removed before anything reads them. */
const internal =
  /^(x-forwarded-.*|forwarded|x-real-ip|x-client-address|x-kept-form|x-next-intl-.*|x-desk-address|x-desk-frame|x-middleware-.*|x-nextjs-.*|x-invoke-.*|x-matched-path)$/;

export function stripInternal(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (internal.test(name)) Reflect.deleteProperty(headers, name);
}
