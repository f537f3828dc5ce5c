import type { IncomingMessage, ServerResponse } from "node:http";
import compression from "compression";

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Brotli or gzip for what compresses. Typed for Express, which it does not need. */
export const compress = compression() as unknown as Middleware;
