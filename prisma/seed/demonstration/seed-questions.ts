import type { Transaction } from "@/lib/db";
import { localDay } from "@/lib/format";
import { tellMerges } from "./merging";
import { loadReferences } from "./references";
import type { DemonstrationQuestion } from "./spec";
import { tell } from "./tell";
import { writeAnswers } from "./write-answers";
import { writeCorrections } from "./write-corrections";
import { writeEvents } from "./write-events";
import { writePublicVersions } from "./write-public-versions";
import { writeQuestions } from "./write-questions";
import { writeReused } from "./write-reused";
import { writeWork } from "./write-work";

/** Tells every question's story up to `now` and writes it, coded in the order in which the questions came. */
export async function seedQuestions(
  tx: Transaction,
  specs: readonly DemonstrationQuestion[],
  now: Date,
): Promise<void> {
  const references = await loadReferences(tx);
  const counters = new Map<number, number>();
  const coded = specs
    .map((spec, index) => tell(spec, index % 7, now))
    .sort((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime())
    .map((story) => ({ story, code: nextCode(counters, story.submittedAt) }));
  const placed = await writeQuestions(tx, references, coded);
  await writeWork(tx, references, placed);
  await writeAnswers(tx, references, placed);
  await writeCorrections(tx, references, placed);
  await writePublicVersions(tx, references, placed);
  await writeReused(tx, references, placed);
  tellMerges(placed);
  await writeEvents(tx, references, placed, now);
  for (const [year, last] of counters) {
    await tx.questionCounter.upsert({ where: { year }, create: { year, last }, update: { last } });
  }
}

function nextCode(counters: Map<number, number>, submittedAt: Date): string {
  const year = Number(localDay(submittedAt).slice(0, 4));
  const last = (counters.get(year) ?? 0) + 1;
  counters.set(year, last);
  return `HD.${year}.${String(last).padStart(6, "0")}`;
}
