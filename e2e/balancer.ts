import { once } from "node:events";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { Duplex } from "node:stream";
import { secondServer, type SecondServer } from "./second-server";

export type Pair = {
  /** The one address that people know. */
  address: string;
  servers: readonly [SecondServer, SecondServer];
  /** From now on everything goes to that server, as when the other is taken out; `null`: each in turn again. */
  only: (server: number | null) => void;
  /** Requests answered by each. */
  answered: readonly [number, number];
  close: () => Promise<void>;
};

/** Two instances on the journeys' database behind a balancer without stickiness: every request goes to the next one. */
export async function openPair(): Promise<Pair> {
  const answered: [number, number] = [0, 0];
  const ports: number[] = [];
  let fixed: number | null = null;
  let last = 0;
  /** Where a request may go, in the order to try. */
  const turn = (): number[] => {
    last = 1 - last;
    return fixed === null ? [last, 1 - last] : [fixed];
  };
  const front = createServer((asked, response) => {
    void pass(asked, response, turn()).catch(() => response.destroy());
  });
  const pass = async (asked: IncomingMessage, response: ServerResponse, order: number[]): Promise<void> => {
    const body = await buffer(asked);
    for (const server of order) {
      const answer = await forward(asked, body, ports[server] ?? 0);
      // One that is gone was never reached: the next one gets the request.
      if (answer === "refused") continue;
      if (answer === "broken") break;
      answered[server] = (answered[server] ?? 0) + 1;
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
      return;
    }
    response.writeHead(502).end();
  };
  front.on("upgrade", (asked: IncomingMessage, socket: Duplex, head: Buffer) => {
    join(asked, { socket, head, ports: turn().map((server) => ports[server] ?? 0) });
  });
  front.listen(0, "127.0.0.1");
  await once(front, "listening");
  const address = `http://localhost:${String((front.address() as AddressInfo).port)}`;
  const own = { APP_URL: address, NEXTAUTH_URL: address };
  const servers = await Promise.all([secondServer(own), secondServer(own)]);
  ports.push(...servers.map((server) => Number(new URL(server.address).port)));
  const close = async (): Promise<void> => {
    front.close();
    front.closeAllConnections();
    await Promise.all(servers.map((server) => server.stop()));
  };
  return { address, servers, only: (server) => void (fixed = server), answered, close };
}

/** The answer; "refused" when nobody listens there, "broken" when it began and did not end. */
function forward(
  asked: IncomingMessage,
  body: Buffer,
  port: number,
): Promise<IncomingMessage | "refused" | "broken"> {
  const { method, url: path, rawHeaders: headers } = asked;
  return new Promise((resolve) => {
    const passed = request({ host: "127.0.0.1", port, method, path, headers, agent: false }, resolve);
    passed.on("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "ECONNREFUSED" ? "refused" : "broken"),
    );
    passed.end(body);
  });
}

/** A socket is passed on byte by byte and ends with its other half. */
function join(
  asked: IncomingMessage,
  { socket, head, ports }: { socket: Duplex; head: Buffer; ports: number[] },
): void {
  const [port, ...others] = ports;
  if (port === undefined) {
    socket.destroy();
    return;
  }
  const inner = connect(port, "127.0.0.1");
  socket.on("error", () => inner.destroy());
  socket.on("close", () => inner.destroy());
  inner.once("connect", () => {
    inner.write(headOf(asked));
    inner.write(head);
    inner.pipe(socket).pipe(inner);
    inner.on("close", () => socket.destroy());
  });
  inner.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "ECONNREFUSED") join(asked, { socket, head, ports: others });
    else socket.destroy();
  });
}

function headOf({ method, url, rawHeaders }: IncomingMessage): string {
  const lines = rawHeaders.flatMap((name, at) =>
    at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1] ?? ""}`] : [],
  );
  return [`${method ?? "GET"} ${url ?? "/"} HTTP/1.1`, ...lines, "", ""].join("\r\n");
}
