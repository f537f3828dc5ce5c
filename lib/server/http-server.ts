import { createServer, type Server } from "node:http";

const second = 1_000;

/**
 * Whoever sends or reads drop by drop holds a connection and its memory: each has so long for its head, for its whole
 * request (50 MB of files on a slow line), and for showing that it is still there. Sockets of the desk count
 * for themselves (engine.io switches this off for them).
 */
const patience = {
  headersTimeout: 15 * second,
  requestTimeout: 300 * second,
  /** Node looks for late ones only so often; its own 30 s would make 15 s into 45. */
  connectionsCheckingInterval: 5 * second,
  /** Longer than a balancer's, so that it is never we who close a connection it is about to use. */
  keepAliveTimeout: 65 * second,
  idleTimeout: 120 * second,
};

/** The server of node:http with its limits: heads of 16 kB, a Host in each, no lenient parsing. Tests shorten its patience. */
export function createHttpServer(shorter: Partial<typeof patience> = {}): Server {
  const { idleTimeout, ...timeouts } = { ...patience, ...shorter };
  const server = createServer({
    ...timeouts,
    maxHeaderSize: 16 * 1024,
    requireHostHeader: true,
    insecureHTTPParser: false,
  });
  server.timeout = idleTimeout;
  return server;
}
