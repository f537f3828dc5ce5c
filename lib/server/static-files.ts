import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, sep } from "node:path";

/*
 * The build has put a brotli body beside each of its files, and made one of the portal's own scripts
 * (scripts/lib/precompress.mjs): a tenth smaller than what could be made while somebody waits, scripts by half. Only names
 * found at start are answered: what a client writes is never made into a path.
 */
const types: Record<string, string> = {
  ".js": "application/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
};
/** Where the build left them. Its own names change with their content, so browsers keep them for a year. */
type Folders = { built: string; own: string };
type Found = { path: string; file: string; type: string; keeps: boolean };

/** True when the request was one for such a file and was answered; others are Next's. */
export type StaticFiles = (request: IncomingMessage, response: ServerResponse) => boolean;

export function findStaticFiles({ built, own }: Folders, headers: readonly [string, string][]): StaticFiles {
  const found = [...list(built, "/_next/static/", true), ...list(own, "/", false)];
  const files = new Map(found.map((one) => [one.path, one]));
  const bodies = new Map<string, { body: Buffer; etag: string }>();

  function read(file: string) {
    const known = bodies.get(file);
    if (known !== undefined) return known;
    const body = readFileSync(file);
    const made = { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 16)}"` };
    bodies.set(file, made);
    return made;
  }

  return ({ method, url = "/", headers: asked }, response) => {
    if (method !== "GET" && method !== "HEAD") return false;
    const one = files.get(url.split("?", 1)[0] ?? "");
    if (one === undefined || !/\bbr\b(?!;q=0)/.test(asked["accept-encoding"] ?? "")) return false;
    const { body, etag } = read(one.file);
    const cached = one.keeps
      ? ["cache-control", "public, max-age=31536000, immutable"]
      : ["cache-control", "public, max-age=0", "etag", etag];
    const common = [...headers.flat(), ...cached, "vary", "accept-encoding"];
    if (!one.keeps && asked["if-none-match"] === etag) {
      response.writeHead(304, common).end();
      return true;
    }
    const length = String(body.length);
    const content = ["content-type", one.type, "content-encoding", "br", "content-length", length];
    response.writeHead(200, [...common, ...content]);
    response.end(method === "HEAD" ? undefined : body);
    return true;
  };
}

function list(folder: string, prefix: string, keeps: boolean): Found[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true }).map(String);
  return names.flatMap((name) => {
    const plain = /^(.+)\.br$/.exec(name)?.[1];
    const type = plain === undefined ? undefined : types[/\.\w+$/.exec(plain)?.[0] ?? ""];
    if (plain === undefined || type === undefined) return [];
    return [{ path: prefix + plain.split(sep).join("/"), file: join(folder, name), type, keeps }];
  });
}
