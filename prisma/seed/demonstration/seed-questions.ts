import type { Transaction } from "@/lib/db";
import { localDay } from "@/lib/format";
import { indexMany } from "@/lib/search/index-public-version";
import { plain } from "./plain";
import { loadReferences } from "./references";
import type { DemonstrationQuestion } from "./spec";
import type { Story } from "./story";
import { tell } from "./tell";
import { writeAnswers, writePublicVersion } from "./write-answers";
import { writeEvents, type Told } from "./write-events";
import { writeQuestion } from "./write-question";

/** Writes the questions in the order in which they came, so that codes and ids grow with time. */
export async function seedQuestions(
  tx: Transaction,
  specs: readonly DemonstrationQuestion[],
  now: Date,
): Promise<void> {
  const references = await loadReferences(tx);
  const stories = specs
    .map((spec, index) => tell(spec, index % 7, now))
    .sort((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime());
  const counters = new Map<number, number>();
  const idOf = new Map<string, number>();
  const told: Told[] = [];
  const publicIds: number[] = [];
  for (const story of stories) {
    const code = nextCode(counters, story.submittedAt);
    const questionId = await writeQuestion(tx, references, story, { code, masterId: masterOf(story, idOf) });
    if (story.spec.key !== undefined) idOf.set(story.spec.key, questionId);
    await writeAnswers(tx, references, story, questionId);
    const publicId = await writePublicVersion(tx, references, story, {
      questionId,
      slug: slugOf(story, code),
    });
    if (publicId !== null) publicIds.push(publicId);
    told.push({ story, questionId });
  }
  await writeEvents(tx, references, told, now);
  await indexMany(tx, publicIds);
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

function masterOf({ spec }: Story, idOf: Map<string, number>): number | null {
  if (spec.outcome.status !== "duplicate") return null;
  const master = idOf.get(spec.outcome.of);
  if (master === undefined)
    throw new Error(`"${spec.title}" repeats "${spec.outcome.of}", which did not come before it`);
  return master;
}

function slugOf({ spec: { outcome, title } }: Story, code: string): string {
  const publicTitle = "edited" in outcome ? (outcome.edited.title ?? title) : title;
  return `${plain(publicTitle).split(" ").join("-")}-${code.replaceAll(/\D/g, "")}`;
}
