import { statSync } from "node:fs";
import { db } from "@/lib/db";
import { importFile } from "@/lib/import/import-file";
import { defaultQuestions } from "./questions";

/** Imports a file into an empty database and prints rows a second, index included. Goal P10: 2.000. */
const goal = 2_000;
const [file = defaultQuestions] = process.argv.slice(2);

try {
  const began = performance.now();
  const { read, added, bad } = await importFile(file, () => undefined);
  const seconds = (performance.now() - began) / 1_000;
  const rate = read / seconds;
  const megabytes = statSync(file).size / 1_048_576;
  console.log(
    `import n=${String(read)} added ${String(added)} bad ${String(bad.length)} ${megabytes.toFixed(1)} MB ${seconds.toFixed(2)} s ${rate.toFixed(0)} rows/s goal ${String(goal)} ratio ${(rate / goal).toFixed(2)}`,
  );
} finally {
  await db.$disconnect();
}
