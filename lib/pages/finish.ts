import { createHash } from "node:crypto";
import { promisify } from "node:util";
import {
  brotliCompress,
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  gunzipSync,
  gzip,
  gzipSync,
  type BrotliOptions,
} from "node:zlib";

/** What a render gave, before it is finished. */
export type Rendered = {
  status: number;
  contentType: string;
  body: Buffer;
  /** In milliseconds since 1970: from then on the page says what is no longer so. */
  validUntil?: number | null;
  /** Hashes of its own scripts as policies name them, by who knows them; else they are looked for. No other one will run. */
  scripts?: readonly string[];
};

export type Encoding = "br" | "gzip" | "identity";
/** One body with everything that goes before it, ready to be written: headers as node takes them fastest, in one list. */
export type Finished = { tag: string; body: () => Buffer; headers: string[]; unchanged: string[] };
export type FinishedPage = {
  status: number;
  contentType: string;
  bodies: Record<Encoding, Finished>;
  bytes: number;
};

const minimalWindow = 16;

/** Makes the Content-Security-Policy of a page whose own inline scripts have these hashes, and all other headers. */
export type HeadersFor = (scriptHashes: readonly string[]) => [string, string][];

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** A page is compressed once and sent a thousand times, but its first reader waits for it. */
const brotliQuality = 6;
/** What is hardly ever asked for twice: a seventh more bytes, packed in an eighth of the time. */
const brief = { brotliQuality: 3, zipLevel: 1 };

/** Compresses a page and works out its headers, once. One that `isBrief` is forgotten before it is sent often. */
export async function finish(
  { status, contentType, body, scripts }: Rendered,
  headersFor: HeadersFor,
  isBrief = false,
): Promise<FinishedPage> {
  const { br, gzip, unpack } = isBrief ? packedAtOnce(body) : await packed(body);
  const tag = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  const headers: [string, string][] = [
    ...headersFor(scripts ?? scriptsIn(body.toString("utf8"))),
    ["cache-control", "public, no-cache"],
    ["vary", "accept-encoding, cookie"],
  ];
  const as = (encoding: Encoding, length: number, bytes: () => Buffer): Finished => {
    // A tag names one sequence of bytes, and each encoding is another (RFC 9110, 8.8.3).
    const own = `"${tag}-${encoding}"`;
    const common = [...headers.flat(), "etag", own];
    const encoded = encoding === "identity" ? [] : ["content-encoding", encoding];
    return {
      tag: own,
      body: bytes,
      unchanged: common,
      headers: [...common, ...encoded, "content-type", contentType, "content-length", String(length)],
    };
  };
  const zipped = once(() => {
    const bytes = gzip();
    return as("gzip", bytes.length, () => bytes);
  });
  return {
    status,
    contentType,
    bodies: {
      br: as("br", br.length, () => br),
      get gzip() {
        return zipped();
      },
      // Three quarters of the bytes, and nearly nobody wants them: unpacked for who does.
      identity: as("identity", body.length, unpack),
    },
    bytes: isBrief ? br.length : br.length + gzip().length,
  };
}

type Packed = { br: Buffer; gzip: () => Buffer; unpack: () => Buffer };

async function packed(body: Buffer): Promise<Packed> {
  const [br, gz] = await Promise.all([brotli(body, brotliOptions(body, brotliQuality)), zip(body)]);
  return { br, gzip: () => gz, unpack: () => gunzipSync(gz) };
}

/** A fifth of a millisecond; handing it to another thread would take more. Gzip is for the few who cannot read the other. */
function packedAtOnce(body: Buffer): Packed {
  const br = brotliCompressSync(body, brotliOptions(body, brief.brotliQuality));
  const unpack = (): Buffer => brotliDecompressSync(br);
  return { br, gzip: () => gzipSync(unpack(), { level: brief.zipLevel }), unpack };
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function brotliOptions({ length }: Buffer, quality: number): BrotliOptions {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      // By itself it makes room for four megabytes to look back into.
      [constants.BROTLI_PARAM_LGWIN]: windowFor(length),
      [constants.BROTLI_PARAM_SIZE_HINT]: length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  };
}

/** The least one that a whole page lies in, as a power of two. */
function windowFor(length: number): number {
  const bits = Math.ceil(Math.log2(Math.max(1, length)));
  return Math.min(constants.BROTLI_MAX_WINDOW_BITS, Math.max(minimalWindow, bits));
}

/** Hashes of a page's own scripts: those without an address, but data blocks, which are never run. */
export function scriptsIn(html: string): string[] {
  const found = html.matchAll(/<script(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/g);
  return [...found].flatMap(({ groups }) => {
    const { attributes = "", text = "" } = groups ?? {};
    return /\ssrc=|type="application\//.test(attributes) ? [] : [hashOf(text)];
  });
}

function hashOf(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
