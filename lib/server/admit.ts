import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { requestScope } from "@/lib/request-scope";
import { clientAddress, stripInternal } from "./client-address";
import type { ServerConfig } from "./config";
import { noncePolicy } from "./headers";
import { originFor } from "./host";
import type { NoticeKind } from "./notice";
import { isOneClick } from "./one-click";
import { mayChange } from "./origin";
import { largestPlainBody } from "./plain-body";
import { hasTwoHosts, isForm, isSoundTarget, knownMethods, pathOf } from "./request-shape";
import { localeOfPath } from "./texts";

/**
 * Whether a request may go on to the application, else the notice it gets. Afterwards its headers say only what
 * is known: the client's address, one host, one scheme, and the nonce of this answer.
 */
export function admit(
  request: IncomingMessage,
  response: ServerResponse,
  config: ServerConfig,
): NoticeKind | null {
  const { headers } = request;
  const { requestId } = requestScope.getStore() ?? { requestId: randomUUID() };
  const policy = noncePolicy(config);
  response.setHeader("x-request-id", requestId);
  // Attachments are strangers' bytes: whatever a browser makes of one, it runs nothing and is nobody here.
  const isFile = request.url?.startsWith("/tep/") ?? false;
  response.setHeader("content-security-policy", isFile ? "sandbox; default-src 'none'" : policy);

  if (!isSoundTarget(request.url) || hasTwoHosts(request.rawHeaders)) return "badRequest";
  const origin = originFor(request, config);
  if (origin === null) return "wrongHost";
  if (!knownMethods.includes(request.method ?? "")) return "wrongMethod";
  if (!isOneClick(request) && !mayChange(request, origin)) return "foreignOrigin";
  if (!isForm(request) && Number(headers["content-length"] ?? 0) > largestPlainBody) return "tooLarge";

  const address = clientAddress(headers, request.socket.remoteAddress, config.trustedHops);
  stripInternal(headers);
  headers["x-client-address"] = address;
  headers["x-forwarded-for"] = address;
  headers["x-forwarded-host"] = headers.host;
  headers["x-forwarded-proto"] = origin.startsWith("https:") ? "https" : "http";
  headers["x-request-id"] = requestId;
  // next-intl looks here where there is no [locale] segment: server actions answer in the language of their page
  headers["x-next-intl-locale"] = localeOfPath(pathOf(request.url));
  // layouts and server actions are not told the query of their page; the desk's list stands in it
  headers["x-desk-address"] = request.url;
  // Next takes the nonce for its own scripts from here
  headers["content-security-policy"] = policy;
  return null;
}
