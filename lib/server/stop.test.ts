import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { listen } from "./listen";
import { drain, sayGoodbye } from "./stop";
import { serve } from "./testing";

it("lets a running request finish and takes no new one", async () => {
  const { port, server } = await serve((_, response) => void sleep(300).then(() => response.end("done")));
  const running = fetch(`http://127.0.0.1:${port}/`).then((answer) => answer.text());
  await sleep(100);
  const drained = drain(server);
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  expect(await running).toBe("done");
  await drained;
});

it("answers whoever still comes while the balancer is told, and keeps no connection", async () => {
  const { port, server, close } = await serve((_, response) => response.end("done"));
  const told = sayGoodbye(server, 200);
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  expect(answer.headers.get("connection")).toBe("close");
  expect(await answer.text()).toBe("done");
  await told;
  await close();
});

it("does not wait for ever", async () => {
  const { port, server } = await serve(() => undefined);
  const stuck = connect(port, "127.0.0.1", () => stuck.write("GET / HTTP/1.1\r\nhost: x\r\n\r\n"));
  const closed = new Promise((resolve) => stuck.on("close", resolve));
  await sleep(50);
  await drain(server, 200);
  await closed;
});

it("names a taken port and what to do", async () => {
  const first = await serve(() => undefined);
  const second = await serve(() => undefined);
  await second.close();
  await expect(listen(second.server, first.port, "127.0.0.1")).rejects.toThrow(/is in use.*PORT/);
  await first.close();
});
