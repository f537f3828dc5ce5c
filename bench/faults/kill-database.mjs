import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../scripts/lib/ports.mjs";
import { ask } from "./ask.mjs";
import { compare, openCitizens } from "./citizens.mjs";
import { somewhere } from "./installation.mjs";

const pages = ["/", "/hoi-dap", "/dat-cau-hoi"];

/**
 * R2: kill -9 of PostgreSQL at random points: by turns of the postmaster, which the supervisor starts again, and of one
 * working process, as a system short of memory does it, after which PostgreSQL starts itself again.
 */
export async function killDatabase(portal, { perSecond, databases }, tell) {
  const server = await portal.start({ ROLES: "web,relay" });
  // Without pages, nobody but itself keeps it alive.
  const helper = await portal.start({ ROLES: "mail,sweep", PORT: String(await freePort()) });
  let ended = 0;
  for (const { exit } of [server, helper]) void exit.then(() => (ended += 1));
  for (const page of pages) await ask(portal, page);
  const citizens = await openCitizens(portal, perSecond);
  await sleep(somewhere(2_000, 4_000));
  const usual = Math.max(...citizens.answers.map(({ begun, ended }) => ended - begun));
  const outages = [];
  const brokenPages = [];
  for (let kills = 0; kills < databases; kills += 1) {
    await sleep(somewhere(1_000, 4_000));
    const killedAt = performance.now();
    if (kills % 2 === 0) portal.killPostmaster();
    else await portal.killBackend();
    for (const page of pages) {
      const { status, error } = await ask(portal, page);
      if (status !== 200) brokenPages.push(`${page} ${status ?? error}`);
    }
    outages.push(await recovery(citizens, killedAt));
  }
  const sent = await citizens.finish();
  const { lost, second, torn } = await compare(portal, citizens);
  const gone = ended;
  await Promise.all([server.kill("SIGTERM"), helper.kill("SIGTERM")]);

  const refused = citizens.answers.filter(({ confirmed }) => !confirmed);
  const wrong = refused.filter(
    ({ status, headers, keepsText, advises }) =>
      status !== 503 || headers["retry-after"] === undefined || !keepsText || !advises,
  );
  const what = `kill -9 of PostgreSQL, ${databases} times under ${perSecond} questions/s (${sent} sent, ${refused.length} put off):`;
  const none = (value) => ({ text: "0", reached: value === 0 });
  const count = (name, value) =>
    tell({ id: "R2", what: `${what} ${name}`, value, unit: "", goal: none(value) });
  count("confirmed questions lost", lost);
  count("stored twice", second);
  count("without event or letter", torn);
  count("never confirmed", sent - citizens.acknowledged.size);
  count("put off without 503, Retry-After, the typed text and what to do", wrong.length);
  count("pages not shown meanwhile", brokenPages.length);
  count("processes of ours that ended with it", gone);
  const longest = Math.max(...outages) / 1_000;
  tell({
    id: "R2",
    what: `${what} longest until a question is taken again`,
    value: longest,
    unit: "s",
    goal: { text: "≤ 5", reached: longest <= 5 },
  });
  // Where a question takes as long before, the machine has too much else to do.
  console.log(`  each time: ${outages.map(inSeconds).join(", ")} s; undisturbed ${inSeconds(usual)} s`);
  for (const one of new Set([...wrong.map(nameOf), ...brokenPages])) console.log(`  ${one}`);
}

const inSeconds = (milliseconds) => (milliseconds / 1_000).toFixed(1);

function nameOf({ status, error, headers, keepsText, advises }) {
  const shown = `text ${keepsText ? "kept" : "lost"}, advice ${advises ? "given" : "missing"}`;
  return `${status ?? error} retry-after ${headers?.["retry-after"] ?? "none"} ${shown}`;
}

/** From the kill to the first confirmation of a form that was sent after it, in milliseconds. */
async function recovery({ answers }, killedAt) {
  const givenUp = performance.now() + 60_000;
  while (performance.now() < givenUp) {
    const first = answers.find(({ confirmed, begun }) => confirmed && begun > killedAt + 50);
    if (first !== undefined) return first.ended - killedAt;
    await sleep(50);
  }
  return Number.POSITIVE_INFINITY;
}
