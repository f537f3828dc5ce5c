import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { encodingFor } from "@/lib/pages/serve";
import { packing } from "./compress";

/** Below, packing saves nothing. */
const fewBytes = 1_024;

/**
 * Ends an answer that is whole, packed for who takes it. At once and in one piece: a page of the desk takes a quarter of a
 * millisecond, and as a stream, on another thread and in several writes, more than twice that.
 */
export function sendPacked({ headers }: IncomingMessage, response: ServerResponse, body: Buffer): void {
  // Who went on meanwhile: node would make an error of it for nobody.
  if (response.destroyed) return;
  const before = response.getHeader("vary");
  response.setHeader("vary", before === undefined ? "Accept-Encoding" : `${String(before)}, Accept-Encoding`);
  const encoding = body.length < fewBytes ? "identity" : encodingFor(headers["accept-encoding"]);
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  const packed =
    encoding === "br" ? brotli(body) : encoding === "gzip" ? gzipSync(body, { level: packing.gzip }) : body;
  response.setHeader("content-length", packed.length);
  response.end(packed);
}

function brotli(body: Buffer): Buffer {
  const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: size } = constants;
  return brotliCompressSync(body, { params: { [quality]: packing.brotli, [size]: body.length } });
}
