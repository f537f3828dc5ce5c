import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../scripts/lib/ports.mjs";
import { somewhere } from "./installation.mjs";

/** R4: two servers, one of them killed now and then, clients cut off at random, and things that happen all the time. */
export async function cutLive(portal, { sockets, events }, tell) {
  const ports = [String(await freePort()), String(await freePort())];
  const start = (PORT) => portal.start({ ROLES: "web,relay", PORT, APP_URL: `http://localhost:${PORT}` });
  const servers = await Promise.all(ports.map(start));
  const beside = portal.beside("bench/faults/live-clients.ts", [
    ...[String(sockets), String(events)],
    ...ports.map((port) => `http://localhost:${port}`),
  ]);
  let going = true;
  let result;
  createInterface(beside.stdout).on("line", (line) => {
    if (line === "happened") going = false;
    else result = JSON.parse(line);
  });
  void beside.exit.then(() => (going = false));
  let kills = 0;
  while (going) {
    await sleep(somewhere(1_000, 4_000));
    if (!going) break;
    const one = kills % 2;
    await servers[one].kill();
    servers[one] = await start(ports[one]);
    kills += 1;
  }
  await beside.exit;
  await Promise.all(servers.map((server) => server.kill("SIGTERM")));
  if (result === undefined) throw new Error("the clients ended without a word");

  const { cuts, hints, other, twice, seconds } = result;
  const what = `two servers, ${kills} kill -9, ${sockets} inboxes cut off ${cuts} times, ${events} events (${hints} hints):`;
  const none = (value) => ({ text: "0", reached: value === 0 });
  tell({ id: "R4", what: `${what} with another picture`, value: other, unit: "", goal: none(other) });
  tell({ id: "R4", what: `${what} told twice`, value: twice, unit: "", goal: none(twice) });
  tell({
    id: "R4",
    what: `${what} from the last event to the same picture everywhere`,
    value: seconds,
    unit: "s",
    goal: { text: "≤ 60", reached: other === 0 },
  });
}
