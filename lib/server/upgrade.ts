import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { clientAddress, stripInternal } from "./client-address";
import type { ServerConfig } from "./config";
import { originFor } from "./host";
import { hasTwoHosts, isSoundTarget, pathOf } from "./request-shape";

type UpgradeListener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

type Parts = { pages: { hotReload: Server } | undefined; realtime: { hub: Server } | undefined };

/** Only the socket path may leave HTTP, and only for our own pages; in development hot reload may, too. */
export function createUpgradeHandler(config: ServerConfig, { pages, realtime }: Parts): UpgradeListener {
  return (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    const path = isSoundTarget(request.url) ? pathOf(request.url) : "";
    const origin = originFor(request, config);
    const own = origin !== null && request.headers.origin === origin && !hasTwoHosts(request.rawHeaders);
    if (own && path === "/socket.io/" && realtime !== undefined) {
      const address = clientAddress(request.headers, request.socket.remoteAddress, config.trustedHops);
      stripInternal(request.headers);
      request.headers["x-client-address"] = address;
      realtime.hub.emit("upgrade", request, socket, head);
    } else if (own && config.dev && pages !== undefined && path.startsWith("/_next/")) {
      pages.hotReload.emit("upgrade", request, socket, head);
    } else {
      socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
    }
  };
}
