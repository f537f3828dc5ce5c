import type { IncomingMessage } from "node:http";

const leaving = /^(?:\/en)?\/huy-theo-doi\/([\w.-]{1,100})(?:\?|$)/;

/**
 * A mail program that ends letters for its reader (RFC 8058): it posts to the address in the letter's header, from
 * wherever its provider's machines stand, without cookies. The token in the address is the whole proof.
 */
export function isOneClick({ method, url }: IncomingMessage): boolean {
  return method === "POST" && leaving.test(url ?? "");
}

/** The page at that address only shows itself; what is posted to it goes to the handler. */
export function leadToHandler(request: IncomingMessage): void {
  const token = leaving.exec(request.url ?? "")?.[1];
  if (token !== undefined) request.url = `/api/unfollow/${token}`;
}
