/** What the server needs to know of its surroundings; made from the environment in server.ts only. */
export type ServerConfig = {
  appUrl: URL;
  port: number;
  /** Proxies between the network and this process whose X-Forwarded-* may be believed. */
  trustedHops: number;
  dev: boolean;
};
