import { setTimeout as sleep } from "node:timers/promises";
import { compare, openCitizens } from "./citizens.mjs";
import { somewhere } from "./installation.mjs";

/** R1: kill -9 of the web server at random points while questions come in. */
export async function killServer(portal, { perSecond, servers }, tell) {
  let server = await portal.start({ ROLES: "web,relay,sweep" });
  const citizens = await openCitizens(portal, perSecond);
  for (let kills = 0; kills < servers; kills += 1) {
    await sleep(somewhere(300, 3_000));
    await server.kill();
    server = await portal.start({ ROLES: "web,relay,sweep" });
  }
  const sent = await citizens.finish();
  const { lost, second, torn } = await compare(portal, citizens);
  await server.kill("SIGTERM");

  const cut = citizens.answers.filter(({ confirmed }) => !confirmed).length;
  const what = `kill -9 of the server, ${servers} times under ${perSecond} questions/s (${sent} sent, ${cut} answers cut):`;
  const none = (value) => ({ text: "0", reached: value === 0 });
  tell({ id: "R1", what: `${what} confirmed questions lost`, value: lost, unit: "", goal: none(lost) });
  tell({ id: "R1", what: `${what} stored twice`, value: second, unit: "", goal: none(second) });
  tell({ id: "R1", what: `${what} without event or letter`, value: torn, unit: "", goal: none(torn) });
  const given = sent - citizens.acknowledged.size;
  tell({ id: "R1", what: `${what} never confirmed`, value: given, unit: "", goal: none(given) });
}
