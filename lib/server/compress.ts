import type { IncomingMessage, ServerResponse } from "node:http";
import { constants } from "node:zlib";
import compression from "compression";

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * What comes through here is made for one reader and one moment: the quickest settings, because anything better costs more
 * time than the few bytes take on the way. (Kept pages are compressed once, well.)
 */
export const packing = { gzip: 1, brotli: 1 };

/** Brotli or gzip for what compresses, as it is written. */
export const compress = compression({
  level: packing.gzip,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: packing.brotli } },
}) as unknown as Middleware;
