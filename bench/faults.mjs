/**
 * `npm run bench:faults`: kills the server, PostgreSQL and the mailer at random points of real work and looks for what
 * was lost; asks a server under load to stop; fills its disk, locks its questions, moves its clock, cuts inboxes off.
 * `--full` takes the counts of the goals. `npm run bench:faults -- server` runs one of them: server, database, stop,
 * mailer, disk (needs root), slow, clock, live.
 */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { jumpClock } from "./faults/clock-jump.mjs";
import { fillDisk } from "./faults/full-disk.mjs";
import { openInstallation } from "./faults/installation.mjs";
import { cutLive } from "./faults/live.mjs";
import { killDatabase } from "./faults/kill-database.mjs";
import { killMailer } from "./faults/kill-mailer.mjs";
import { killServer } from "./faults/kill-server.mjs";
import { slowDatabase } from "./faults/slow-database.mjs";
import { stopServer } from "./faults/stop-server.mjs";
import { createEndings } from "../scripts/lib/endings.mjs";
import { prepare } from "../scripts/lib/prepare.mjs";
import { command } from "../scripts/lib/stop.mjs";

const full = process.argv.includes("--full");
const wanted = process.argv.slice(2).filter((each) => !each.startsWith("-"));
const faults = {
  ...{ server: killServer, database: killDatabase, stop: stopServer, mailer: killMailer },
  ...{ disk: fillDisk, slow: slowDatabase, clock: jumpClock },
  live: cutLive,
};
const manyInboxes = { sockets: 200, events: 10_000 };
const fewInboxes = { sockets: 40, events: 1_000 };
const counts = full
  ? {
      ...{ perSecond: 50, servers: 100, databases: 30, mailers: 100, letters: 1_000, locks: 10 },
      ...manyInboxes,
    }
  : { ...{ perSecond: 10, servers: 10, databases: 10, mailers: 10, letters: 200, locks: 3 }, ...fewInboxes };

await command(async () => {
  await prepare();
  const { tsImport } = await import("tsx/esm/api");
  const { print } = await tsImport("./figure.ts", import.meta.url);
  let missed = 0;
  const tell = (figure) => {
    if (!figure.goal.reached) missed += 1;
    print(figure);
  };
  const endings = createEndings({ exitCode: 130 });
  const folder = mkdtempSync(path.join(os.tmpdir(), "hoidap-faults-"));
  endings.add(() => rmSync(folder, { recursive: true, force: true }));
  try {
    const installation = await openInstallation(folder, endings);
    for (const [name, run] of Object.entries(faults))
      if (wanted.length === 0 || wanted.includes(name)) await run(installation, counts, tell);
  } finally {
    await endings.end();
  }
  process.exitCode = missed > 0 ? 1 : 0;
});
