import { db } from "@/lib/db";
import { importFile, type Progress } from "@/lib/import/import-file";

/** `npm run import -- FILE.jsonl`, started by scripts/import.mjs. Progress on stderr, the result on stdout. */
const [file] = process.argv.slice(2);

function show({ read, added, changed, unchanged, bad }: Progress): string {
  return `${String(read)} lines: ${String(added)} added, ${String(changed)} changed, ${String(unchanged)} unchanged, ${String(bad.length)} bad`;
}

try {
  if (file === undefined) throw new Error("Name a file: npm run import -- FILE.jsonl");
  const began = performance.now();
  const progress = await importFile(file, (so) => process.stderr.write(`\r${show(so)}`));
  const seconds = (performance.now() - began) / 1_000;
  process.stderr.write("\n");
  for (const { number, reason } of progress.bad) console.error(`line ${String(number)}: ${reason}`);
  console.log(`${show(progress)}; ${seconds.toFixed(1)} s, ${(progress.read / seconds).toFixed(0)} rows/s`);
  if (progress.bad.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
} finally {
  await db.$disconnect();
}
