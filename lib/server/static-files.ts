import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, sep } from "node:path";

/*
 * The build's files have names that change with their content, so browsers keep them for a year. The build has put a
 * brotli body beside each (scripts/lib/precompress.mjs), a tenth smaller than what could be made while somebody waits.
 * Only names found at start are answered: what a client writes is never made into a path.
 */
const types: Record<string, string> = {
  ".js": "application/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
};
const prefix = "/_next/static/";

/** True when the request was one for a file of the build and was answered; others are Next's. */
export type StaticFiles = (request: IncomingMessage, response: ServerResponse) => boolean;

export function findStaticFiles(folder: string, headers: readonly [string, string][]): StaticFiles {
  const files = new Map(list(folder).map(({ path, file, type }) => [path, { file, type }]));
  const bodies = new Map<string, Buffer>();

  return ({ method, url = "/", headers: asked }, response) => {
    if ((method !== "GET" && method !== "HEAD") || !url.startsWith(prefix)) return false;
    const found = files.get(url.split("?", 1)[0] ?? "");
    if (found === undefined || !/\bbr\b(?!;q=0)/.test(asked["accept-encoding"] ?? "")) return false;
    const body = bodies.get(found.file) ?? readFileSync(found.file);
    bodies.set(found.file, body);
    response.writeHead(200, [
      ...headers.flat(),
      ...["content-type", found.type, "content-encoding", "br", "content-length", String(body.length)],
      ...["cache-control", "public, max-age=31536000, immutable", "vary", "accept-encoding"],
    ]);
    response.end(method === "HEAD" ? undefined : body);
    return true;
  };
}

function list(folder: string): { path: string; file: string; type: string }[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true }).map(String);
  return names.flatMap((name) => {
    const plain = /^(.+)\.br$/.exec(name)?.[1];
    const type = plain === undefined ? undefined : types[/\.\w+$/.exec(plain)?.[0] ?? ""];
    if (plain === undefined || type === undefined) return [];
    return [{ path: prefix + plain.split(sep).join("/"), file: join(folder, name), type }];
  });
}
