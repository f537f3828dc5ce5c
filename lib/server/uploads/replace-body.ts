import { IncomingMessage } from "node:http";

type Replacement = { method?: string; url?: string; headers?: IncomingMessage["headers"]; body?: Buffer };

/** The same request with another body, for an application that reads requests of node:http. */
export function replaceRequest(
  request: IncomingMessage,
  { method, url, headers, body }: Replacement,
): IncomingMessage {
  const replaced = new IncomingMessage(request.socket);
  replaced.method = method ?? request.method ?? "GET";
  replaced.url = url ?? request.url ?? "/";
  replaced.httpVersion = request.httpVersion;
  replaced.httpVersionMajor = request.httpVersionMajor;
  replaced.httpVersionMinor = request.httpVersionMinor;
  replaced.headers = { ...request.headers, ...headers };
  if (body === undefined) {
    for (const name of ["content-length", "content-type"]) Reflect.deleteProperty(replaced.headers, name);
  } else {
    replaced.headers["content-length"] = String(body.length);
    replaced.push(body);
  }
  delete replaced.headers["transfer-encoding"];
  replaced.push(null);
  // or node would take its end for a client that hung up, and cut the connection
  replaced.complete = true;
  return replaced;
}
