import { createServer, type AddressInfo } from "node:net";
import pg from "pg";
import { expect, it } from "vitest";
import { SteadyClient } from "./steady-client";

/** What PostgreSQL says to somebody who may come in: AuthenticationOk, ReadyForQuery. */
const welcome = Buffer.from("R\0\0\0\x08\0\0\0\0Z\0\0\0\x05I", "latin1");

it("new ones wait for a database that is starting again", async () => {
  const server = createServer((socket) => socket.once("data", () => socket.write(welcome)));
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  const close = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  await close();
  const config = { host: "127.0.0.1", port, user: "anybody" };

  await expect(new SteadyClient(config).connect()).rejects.toThrow("ECONNREFUSED");
  const one = new SteadyClient(config);
  const other = new SteadyClient(config);
  const both = [
    one.connect(),
    new Promise<Error | null>((resolve) => other.connect((error) => resolve(error))),
  ];
  await listen(port);
  expect(await Promise.all(both)).toEqual([one, null]);
  await Promise.all([one.end(), other.end()]);
  await close();
});

it("outlives the end of a connection that nobody uses at that moment", () => {
  const end = new Error("terminating connection due to unexpected postmaster exit");
  expect(() => new pg.Client().emit("error", end)).toThrow(end);
  expect(() => new SteadyClient().emit("error", end)).not.toThrow();
});
