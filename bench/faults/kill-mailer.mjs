import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../scripts/lib/ports.mjs";
import { until } from "../../scripts/lib/processes.mjs";
import { openCitizens } from "./citizens.mjs";
import { somewhere } from "./installation.mjs";
import { openMailServer } from "./mail-server.mjs";

/** A claimed letter waits 60 s before another process may take it; the goal allows five more. */
const orphanSeconds = 65;

/** R3: kill -9 of a process that only sends mail, at random points of a full outbox. */
export async function killMailer(portal, { perSecond, mailers, letters }, tell) {
  const before = await fillOutbox(portal, { perSecond, letters });
  const mail = await openMailServer();
  const PORT = String(await freePort());
  const start = () =>
    portal.start({ ROLES: "mail", PORT, SMTP_URL: mail.url, MAIL_FROM: "hoidap@congty.example" });
  let mailer = await start();
  let kills = 0;
  for (; kills < mailers && (await waiting(portal)) > 0; kills += 1) {
    const already = mail.taken.size;
    await until(async () => mail.taken.size > already || (await waiting(portal)) === 0, 20_000, 20);
    await sleep(somewhere(0, 1_000));
    await mailer.kill();
    mailer = await start();
  }
  const killedAt = performance.now();
  await until(async () => (await waiting(portal)) === 0, 120_000, 200);
  const last = (performance.now() - killedAt) / 1_000;
  await mailer.kill("SIGTERM");
  await mail.close();

  const rows = await portal.sql("select state::text, message_id from deliveries where id > $1", [before]);
  const arrived = new Set([...mail.taken.keys()].map((id) => id.slice(1, id.lastIndexOf("@"))));
  const lost = rows.filter((row) => row.state !== "sent" || !arrived.has(row.message_id)).length;
  const strange = [...arrived].filter((id) => !rows.some((row) => row.message_id === id)).length;
  const again = [...mail.taken.values()].filter((times) => times.length > 1).length;
  const what = `kill -9 of the mailer, ${kills} times over ${rows.length} letters (${again} came twice, same Message-ID):`;
  const none = (value) => ({ text: "0", reached: value === 0 });
  tell({ id: "R3", what: `${what} lost`, value: lost, unit: "", goal: none(lost) });
  tell({ id: "R3", what: `${what} with another Message-ID`, value: strange, unit: "", goal: none(strange) });
  tell({
    id: "R3",
    what: `${what} from the last kill to the last letter`,
    value: last,
    unit: "s",
    goal: { text: `≤ ${orphanSeconds}`, reached: last <= orphanSeconds },
  });
}

/** Letters of real questions. Returns the last id before them: those of the demonstration and of other faults do not count. */
async function fillOutbox(portal, { perSecond, letters }) {
  await portal.sql("update deliveries set state = 'cancelled' where state in ('pending', 'sending')");
  const [{ last }] = await portal.sql("select coalesce(max(id), 0) as last from deliveries");
  const server = await portal.start({ ROLES: "web" });
  const citizens = await openCitizens(portal, perSecond);
  await until(async () => (await waiting(portal)) >= letters, 300_000, 500);
  await citizens.finish();
  await server.kill("SIGTERM");
  return last;
}

async function waiting({ sql }) {
  const [{ count }] = await sql("select count(*)::int from deliveries where state in ('pending', 'sending')");
  return count;
}
