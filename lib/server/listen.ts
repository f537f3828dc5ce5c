import type { Server } from "node:http";

/** Resolves when connections are accepted. A taken port is the operator's to free, so it is named. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      reject(
        taken
          ? new Error(`Port ${port} is in use: stop what listens there, or set PORT to a free one.`)
          : error,
      );
    });
    server.listen(port, host, resolve);
  });
}
