import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { ask, hiddenFields, multipart } from "./ask.mjs";
import { compare, hashOf, openCitizens, shownForMs, tokenOf, typed, whatIsShown } from "./citizens.mjs";

const form = "/dat-cau-hoi";
const address = "10.201.0.1";
const jumps = [2, -1, 0];
const stayMs = 5_000;

/**
 * R2: the server's clock jumps two hours ahead, then one hour behind the true time, then back, while questions come in
 * and the sweeps run. Not covered: PostgreSQL's own clock, and jumps beyond the limits of a session (4 hours idle).
 */
export async function jumpClock(portal, { perSecond }, tell) {
  await portal.sql("delete from rate_limits");
  const server = await portal.start({
    ROLES: "web,relay,sweep",
    NODE_OPTIONS: `--import=${import.meta.resolve("./moved-clock.mjs")}`,
    CLOCK_OFFSETS: jumps.map((hours) => hours * 3_600_000).join(","),
  });
  const sessions = { open: await signIn(portal, 12), short: await signIn(portal, 1) };
  const [{ newest }] = await portal.sql("select max(id) as newest from questions");
  const dueBefore = await dueDates(portal, newest);
  const shown = hiddenFields((await ask(portal, form, { address })).body ?? "");
  await sleep(shownForMs);
  const citizens = await openCitizens(portal, perSecond);
  const wrongDoors = [];
  let taken = 0;
  for (const hours of jumps) {
    void server.kill("SIGUSR2");
    await sleep(stayMs);
    for (const [name, cookie] of Object.entries(sessions)) {
      const { status } = await ask(portal, "/desk", { cookie });
      const wanted = name === "short" && hours > 1 ? 307 : 200;
      if (status !== wanted) wrongDoors.push(`${name} session, ${hours} h: ${status} instead of ${wanted}`);
    }
    if (await isTaken(portal, shown, hours)) taken += 1;
  }
  const sent = await citizens.finish();
  const { lost, second, torn } = await compare(portal, citizens);
  const dueAfter = await dueDates(portal, newest);
  const changed = dueAfter.filter(({ line }, index) => line !== dueBefore[index]?.line).length;
  const early = await dueEarly(portal, citizens.marker);
  await server.kill("SIGTERM");

  const refused = citizens.answers.filter(({ confirmed }) => !confirmed);
  const bare = refused.filter(({ keepsText, advises }) => !keepsText || !advises).length;
  const what = `clock of the server ${jumps.join(", ")} h off under ${perSecond} questions/s (${sent} sent, ${refused.length} put off):`;
  const count = (name, value, goal = 0) =>
    tell({
      id: "R2",
      what: `${what} ${name}`,
      value,
      unit: "",
      goal: { text: String(goal), reached: value === goal },
    });
  count("confirmed questions lost", lost);
  count("stored twice", second);
  count("without event or letter", torn);
  count("never confirmed", sent - citizens.acknowledged.size);
  count("put off without the typed text and what to do", bare);
  count("forms of before the jumps taken by the second press", taken, jumps.length);
  count("sessions open or ended against their time", wrongDoors.length);
  count("due dates of older questions changed", changed);
  count("due before they were asked", early);
  for (const one of wrongDoors) console.log(`  ${one}`);
}

/** A form that was open when the clock jumped, sent and, where it comes back, sent again as it came. */
async function isTaken(portal, shown, hours) {
  const fields = { ...shown, ...typed(`Câu hỏi lúc lệch ${hours} giờ`, 1), formKey: randomUUID() };
  const first = await send(portal, fields);
  if (tokenOf(first) !== undefined) return true;
  const { keepsText, advises } = whatIsShown(first.body ?? "", fields.title);
  if (!keepsText || !advises) return false;
  return tokenOf(await send(portal, { ...fields, ...hiddenFields(first.body) })) !== undefined;
}

async function send(portal, fields) {
  return ask(portal, form, { method: "POST", address, form: await multipart(fields) });
}

/** The cookie of a session that ends after so many hours. */
async function signIn({ sql }, hours) {
  const token = randomBytes(32).toString("base64url");
  await sql(
    `insert into sessions (token_hash, person_id, expires_at)
     select $1, id, now() + make_interval(hours => $2) from people where email = 'daumoi@demo.example'`,
    [hashOf(token), hours],
  );
  return `hoidap.session=${token}`;
}

/** What stands in every question that was there before the fault. */
async function dueDates({ sql }, upTo) {
  return sql(
    `select concat_ws(' ', id, triage_due_at, due_at, original_due_at) as line
     from questions where id <= $1 order by id`,
    [upTo],
  );
}

async function dueEarly({ sql }, marker) {
  const [{ count }] = await sql(
    `select count(*)::int from questions
     where title like $1 and least(triage_due_at, due_at, original_due_at) < submitted_at`,
    [`%${marker}%`],
  );
  return count;
}
