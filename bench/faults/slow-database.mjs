import { setTimeout as sleep } from "node:timers/promises";
import { ask } from "./ask.mjs";
import { compare, openCitizens } from "./citizens.mjs";

const pages = ["/", "/hoi-dap", "/en"];
const heldSeconds = 20;
/** Two questions wait for the table, the others must not take every connection away from the pages. */
const perSecond = 2;
/** Sooner than the table is free again. */
const mostSeconds = heldSeconds;

/**
 * R2: the database answers, but not in time: somebody holds the table of the questions for twenty seconds, as a careless
 * migration or a report does. Whoever asks meanwhile is told so or waits, with the text kept; kept pages stay quick.
 */
export async function slowDatabase(portal, { locks }, tell) {
  await portal.sql("delete from rate_limits");
  const server = await portal.start({ ROLES: "web,relay" });
  for (const page of [...pages, ...pages]) await ask(portal, page);
  const citizens = await openCitizens(portal, perSecond, { pauseMs: 3_000 });
  const reading = [];
  const recoveries = [];
  for (let round = 0; round < locks; round += 1) {
    await sleep(2_000);
    reading.push(...(await readWhile(portal, hold(portal))));
    recoveries.push(await recovery(citizens, performance.now()));
  }
  const sent = await citizens.finish();
  const { lost, second, torn } = await compare(portal, citizens);
  await server.kill("SIGTERM");

  const refused = citizens.answers.filter(({ confirmed }) => !confirmed);
  const wrong = refused.filter(({ status, keepsText, advises }) => status !== 503 || !keepsText || !advises);
  const what = `questions locked for ${heldSeconds} s, ${locks} times under ${perSecond} questions/s (${sent} sent, ${refused.length} put off, ${reading.length} pages read):`;
  const atMost = (name, value, most, unit) =>
    tell({
      id: "R2",
      what: `${what} ${name}`,
      value,
      unit,
      goal: { text: most === 0 ? "0" : `≤ ${most}`, reached: value <= most },
    });
  atMost("confirmed questions lost", lost, 0, "");
  atMost("stored twice", second, 0, "");
  atMost("without event or letter", torn, 0, "");
  atMost("never confirmed", sent - citizens.acknowledged.size, 0, "");
  tell({
    id: "R2",
    what: `${what} put off by a page`,
    value: refused.length,
    unit: "",
    goal: { text: "≥ 1", reached: refused.length > 0 },
  });
  atMost("put off without 503, the typed text and what to do", wrong.length, 0, "");
  atMost("kept pages not shown meanwhile", reading.filter(({ status }) => status !== 200).length, 0, "");
  atMost("slowest kept page meanwhile", longest(reading), 1, "s");
  atMost("longest answer to a question", longest(citizens.answers), mostSeconds, "s");
  atMost("longest from the release to a confirmation", Math.max(...recoveries), 5, "s");
  for (const one of new Set(
    wrong.map(({ status, error, keepsText, advises }) => `${status ?? error} ${keepsText} ${advises}`),
  ))
    console.log(`  ${one}`);
}

/** Several statements in one message: the lock is gone when the connection is. */
function hold({ sql }) {
  return sql(`begin; lock table questions in access exclusive mode; select pg_sleep(${heldSeconds}); commit`);
}

/** Reads the kept pages one after the other until the work is done. */
async function readWhile(portal, work) {
  const answers = [];
  let done = false;
  const end = work.finally(() => (done = true));
  while (!done) {
    for (const page of pages) {
      const begun = performance.now();
      const { status } = await ask(portal, page);
      answers.push({ status, begun, ended: performance.now() });
    }
    await sleep(100);
  }
  await end;
  return answers;
}

/** Seconds from the release to the first confirmation after it. */
async function recovery({ answers }, releasedAt) {
  const givenUp = performance.now() + 60_000;
  while (performance.now() < givenUp) {
    const first = answers.find(({ confirmed, ended }) => confirmed && ended > releasedAt);
    if (first !== undefined) return (first.ended - releasedAt) / 1_000;
    await sleep(50);
  }
  return Number.POSITIVE_INFINITY;
}

function longest(answers) {
  return Math.max(...answers.map(({ begun, ended }) => ended - begun)) / 1_000;
}
