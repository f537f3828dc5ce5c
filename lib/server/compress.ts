import type { IncomingMessage, ServerResponse } from "node:http";
import { constants } from "node:zlib";
import compression from "compression";

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Brotli or gzip for what compresses. What comes through here is made for one reader and one moment: the quickest
 * setting, because anything better costs more time than the few bytes take on the way. (Kept pages are compressed once, well.)
 */
export const compress = compression({
  level: 1,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } },
}) as unknown as Middleware;
