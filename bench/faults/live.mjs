import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../scripts/lib/ports.mjs";
import { somewhere } from "./installation.mjs";

/** A server dies when so many inboxes are connected again: one that nobody listens to proves nothing. */
const share = 3 / 4;
const progressMs = 10_000;

/** R4: two servers, one of them killed now and then, clients cut off at random, and things that happen all the time. */
export async function cutLive(portal, { sockets, events }, tell) {
  const ports = [String(await freePort()), String(await freePort())];
  const start = (PORT) => portal.start({ ROLES: "web,relay", PORT, APP_URL: `http://localhost:${PORT}` });
  const servers = await Promise.all(ports.map(start));
  const beside = portal.beside("bench/faults/live-clients.ts", [
    ...[String(sockets), String(events)],
    ...ports.map((port) => `http://localhost:${port}`),
  ]);
  let ended = false;
  let told = {};
  createInterface(beside.stdout).on("line", (line) => (told = JSON.parse(line)));
  void beside.exit.then(() => (ended = true));
  let kills = 0;
  const progress = setInterval(() => {
    const { written, rounds, connected, hints } = told;
    console.log(
      `  ${written} of ${events} events, ${rounds} pictures compared, ${connected} of ${sockets} connected, ${hints} hints, ${kills} kill -9`,
    );
  }, progressMs);
  const isWorthIt = () => told.writing && told.connected >= sockets * share;
  while (!ended) {
    await sleep(somewhere(0, 3_000));
    if (!isWorthIt()) continue;
    const one = kills % 2;
    await servers[one].kill();
    servers[one] = await start(ports[one]);
    kills += 1;
  }
  clearInterval(progress);
  await Promise.all(servers.map((server) => server.kill("SIGTERM")));
  if (told.written !== events) throw new Error("the clients ended too soon");

  const { cuts, hints, other, twice, seconds, rounds } = told;
  const what = `two servers, ${kills} kill -9, ${sockets} inboxes cut off ${cuts} times, ${events} events (${hints} hints), ${rounds} times compared:`;
  const none = (value) => ({ text: "0", reached: value === 0 });
  tell({ id: "R4", what: `${what} with another picture`, value: other, unit: "", goal: none(other) });
  tell({ id: "R4", what: `${what} told twice`, value: twice, unit: "", goal: none(twice) });
  tell({
    id: "R4",
    what: `${what} longest from the last event to the same picture everywhere`,
    value: seconds,
    unit: "s",
    goal: { text: "≤ 60", reached: other === 0 },
  });
}
