import { setTimeout as sleep } from "node:timers/promises";
import { ask, newAgent } from "./ask.mjs";
import { compare, openCitizens } from "./citizens.mjs";
import { until } from "../../scripts/lib/processes.mjs";

const readers = 8;
const rounds = 5;

/**
 * R8: SIGTERM while people read and ask. The clients do what a balancer does: they ask /readyz every half second and
 * send nothing new once it says no.
 */
export async function stopServer(portal, { perSecond }, tell) {
  let failed = 0;
  let answered = 0;
  let lost = 0;
  let longest = 0;
  for (let round = 0; round < rounds; round += 1) {
    const server = await portal.start();
    const citizens = await openCitizens(portal, perSecond, { retry: false });
    const reading = read(portal);
    await sleep(2_000);
    const begun = performance.now();
    const stopped = server.kill("SIGTERM").then(() => (performance.now() - begun) / 1_000);
    await until(async () => (await ask(portal, "/readyz")).status !== 200, 10_000, 500);
    const pages = reading.finish();
    await citizens.finish();
    const results = [...citizens.answers, ...(await pages)];
    answered += results.length;
    failed += results.filter(({ status }) => status !== 200 && status !== 303).length;
    longest = Math.max(longest, await stopped);
    lost += (await compare(portal, citizens)).lost;
  }
  const what = `SIGTERM under ${readers} readers and ${perSecond} questions/s, ${rounds} times (${answered} answers):`;
  const none = (value) => ({ text: "0", reached: value === 0 });
  tell({ id: "R8", what: `${what} failed requests`, value: failed, unit: "", goal: none(failed) });
  tell({ id: "R8", what: `${what} confirmed questions lost`, value: lost, unit: "", goal: none(lost) });
  tell({
    id: "R8",
    what: `${what} longest until it has ended`,
    value: longest,
    unit: "s",
    goal: { text: "≤ 15", reached: longest <= 15 },
  });
}

/** People who read one page after the other over connections they keep. */
function read(portal) {
  const agent = newAgent();
  const results = [];
  let going = true;
  const one = async () => {
    while (going) {
      for (const page of ["/", "/hoi-dap", "/dat-cau-hoi"])
        if (going) results.push(await ask(portal, page, { agent }));
    }
  };
  const all = Promise.all(Array.from({ length: readers }, one));
  return {
    async finish() {
      going = false;
      await all;
      agent.destroy();
      return results;
    },
  };
}
