/**
 * `npm run bench:submit`, P6: eight citizens who send questions as fast as they are confirmed, each question from an
 * address of its own and with a proof of its own. What was confirmed is looked for in the database afterwards. The
 * letters wait for the mailer, a process of its own here, whose speed is another figure (P9).
 * On two cores it is the processor time of all together that decides, so that is told as well: it depends less on what
 * else the machine does. The reference is the best peer that was measured on this kind of machine (goals.md): 25 questions a second.
 */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createEndings } from "../scripts/lib/endings.mjs";
import { prepare } from "../scripts/lib/prepare.mjs";
import { command } from "../scripts/lib/stop.mjs";
import { compare, sendQuestions } from "./faults/citizens.mjs";
import { openInstallation } from "./faults/installation.mjs";
import { timeProcesses } from "./processor-time.mjs";

const connections = 8;
const questions = 2_000;
const peer = 25;

await command(async () => {
  await prepare();
  const { tsImport } = await import("tsx/esm/api");
  const { print, quantile } = await tsImport("./figure.ts", import.meta.url);
  const endings = createEndings({ exitCode: 130 });
  const folder = mkdtempSync(path.join(os.tmpdir(), "hoidap-submit-"));
  endings.add(() => rmSync(folder, { recursive: true, force: true }));
  try {
    const installation = await openInstallation(folder, endings);
    const server = await installation.start({ ROLES: "web,relay" });
    let timed;
    const onBegin = () =>
      (timed = timeProcesses({ server: server.pid, database: installation.databasePid() }));
    const citizens = await sendQuestions(installation, { connections, questions, onBegin });
    console.log(`processor time of a question: ${timed(questions)}`);
    const { lost, second, torn } = await compare(installation, citizens);
    const times = citizens.answers
      .filter(({ confirmed }) => confirmed)
      .map(({ begun, ended }) => ended - begun);
    const [rate, p95] = [times.length / citizens.seconds, quantile(times, 0.95)];
    print({
      id: "P6",
      what: `submit, ${connections} connections`,
      value: rate,
      unit: "questions/s",
      reference: { name: "best peer (NodeBB)", value: peer },
      goal: { text: `≥ 120 and ≥ ${5 * peer}`, reached: rate >= 120 && rate >= 5 * peer },
    });
    print({
      id: "P6",
      what: "submit, p95",
      value: p95,
      unit: "ms",
      goal: { text: "≤ 120 ms", reached: p95 <= 120 },
    });
    const wrong = lost + second + torn + (questions - times.length);
    print({
      id: "P6",
      what: `lost, doubled or torn of ${questions}`,
      value: wrong,
      unit: "questions",
      goal: { text: "0", reached: wrong === 0 },
    });
  } finally {
    await endings.end();
  }
});
