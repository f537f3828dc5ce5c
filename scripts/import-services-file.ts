import { readFile } from "node:fs/promises";
import { createTranslator } from "use-intl/core";
import { db } from "@/lib/db";
import { messagesOf } from "@/lib/i18n/messages";
import { applyImport } from "@/lib/services/apply-import";
import type { Fault } from "@/lib/services/import-schema";
import { planImport, type ImportPlan } from "@/lib/services/plan-import";

/** `npm run import:services`, started by scripts/import-services.mjs. Faults and progress on stderr, the result on stdout. */
const [file, option] = process.argv.slice(2);
const dry = option === "--dry-run";

/** The sentence of a fault from messages errors. */
async function errorsIn(locale: "vi" | "en") {
  const { errors = {} } = await messagesOf(locale);
  const translate = createTranslator<Record<string, string>>({
    locale,
    messages: errors as Record<string, string>,
  });
  return ({ key, first = 0 }: Fault): string => translate(key, { first });
}

async function showFaults(faults: readonly Fault[]): Promise<void> {
  const [vi, en] = await Promise.all([errorsIn("vi"), errorsIn("en")]);
  for (const fault of faults) {
    const { line, field } = fault;
    console.error(
      `dòng ${String(line)}, ${field}: ${vi(fault)}\nline ${String(line)}, ${field}: ${en(fault)}`,
    );
  }
}

function show({ read, created, changed, unchanged, faults }: ImportPlan): string {
  const bad = new Set(faults.map(({ line }) => line)).size;
  const [one, other] = dry ? ["to add", "to change"] : ["added", "changed"];
  return `${String(read)} rows: ${String(created.length)} ${one}, ${String(changed.length)} ${other}, ${String(unchanged)} unchanged, ${String(bad)} faulty`;
}

try {
  if (file === undefined) throw new Error("Name a file: npm run import:services -- FILE");
  const began = performance.now();
  const text = await readFile(file, "utf8");
  const plan = dry
    ? await planImport(text)
    : await applyImport(null, text, (done, of) =>
        process.stderr.write(`\r${String(done)} / ${String(of)}${done === of ? "\n" : ""}`),
      );
  await showFaults(plan.faults);
  console.log(`${show(plan)}; ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  if (plan.faults.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
} finally {
  await db.$disconnect();
}
