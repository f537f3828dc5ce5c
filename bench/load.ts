import autocannon, { type Client, type Request } from "autocannon";

export type Load = {
  perSecond: number;
  p50: number;
  p975: number;
  p99: number;
  failed: number;
  times: number[];
};

/** As browsers say it: who compares two servers lets each pack its pages as it does. */
export const accepted = "gzip, deflate, br, zstd";

/**
 * Asks for addresses as fast as they are answered, over kept-alive connections; `requestsOf` gives each connection its own
 * ones. Latencies in milliseconds.
 */
export async function load(
  url: string,
  options: {
    connections: number;
    seconds: number;
    paths?: readonly string[];
    headers?: Record<string, string>;
    requestsOf?: (connection: number) => Request[];
  },
): Promise<Load> {
  const { connections, seconds, paths, headers = {}, requestsOf } = options;
  const times: number[] = [];
  let connection = 0;
  const setupClient = (client: Client): void => {
    if (requestsOf !== undefined) client.setRequests(requestsOf(connection++));
    client.on("response", (_status, _bytes, time) => times.push(time));
  };
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    setupClient,
    headers: { "accept-encoding": accepted, ...headers },
    ...(paths === undefined ? {} : { requests: paths.map((path) => ({ method: "GET" as const, path })) }),
  });
  const { latency, non2xx, errors, timeouts } = result;
  return {
    perSecond: result["2xx"] / result.duration,
    p50: latency.p50,
    p975: latency.p97_5,
    p99: latency.p99,
    failed: non2xx + errors + timeouts,
    times,
  };
}
