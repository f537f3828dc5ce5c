import { db, transaction } from "@/lib/db";
import { learnNew } from "@/lib/routing/learn";
import { foldChanges } from "@/lib/routing/memory";
import { proposeDepartments } from "@/lib/routing/propose";
import { randomOf, type Row } from "./rows";

const batch = 200;
const tried = 300;

/** Learns `count` made-up questions, each of parts of several rows, and proposes for real ones. */
export async function measureSpeed(rows: readonly Row[], count: number): Promise<void> {
  const random = randomOf(count);
  const pick = (): Row => rows[Math.floor(random() * rows.length)]!;
  const departments = await db.department.findMany({
    where: { acceptsQuestions: true },
    select: { id: true },
  });
  const at = new Date();
  const before = await db.routingExample.count();
  const began = performance.now();
  for (let start = before; start < count; start += batch) {
    const questions = Array.from({ length: batch }, (_, index) => ({
      code: `HD.2018.${String(start + index).padStart(7, "0")}`,
      submissionKey: `bench-s${String(start + index)}`,
      trackingHash: "",
      linkHash: `bench-s${String(start + index)}`,
      title: pick().text,
      content: Array.from({ length: 4 }, () => partOf(pick().text, random)).join(". "),
      status: "closed" as const,
      submittedAt: at,
      receivedAt: at,
      closedAt: at,
      leadDepartmentId: departments[Math.floor(random() * departments.length)]!.id,
    }));
    const made = await db.question.createManyAndReturn({ data: questions, select: { id: true } });
    await transaction(async (tx) => {
      await learnNew(
        tx,
        made.map(({ id }) => id),
      );
      await foldChanges(tx);
    });
  }
  await db.$executeRaw`vacuum analyze routing_examples`;
  await db.$executeRaw`vacuum analyze routing_terms`;
  const learnMs = (performance.now() - began) / Math.max(1, count - before);
  const times: number[] = [];
  for (let index = 0; index < tried; index += 1) {
    const content = Array.from({ length: 8 }, () => pick().text).join(". ");
    const started = performance.now();
    await proposeDepartments({ id: null, topicId: null, placeId: null, title: pick().text, content });
    times.push(performance.now() - started);
  }
  const sorted = times.toSorted((one, other) => one - other);
  const quantile = (share: number): string =>
    (sorted[Math.floor((sorted.length - 1) * share)] ?? NaN).toFixed(1);
  console.log(
    `routing proposal with ${String(count)} learned p50 ${quantile(0.5)} ms p95 ${quantile(0.95)} ms p99 ${quantile(0.99)} ms, learning ${learnMs.toFixed(2)} ms a question`,
  );
}

function partOf(text: string, random: () => number): string {
  const words = text.split(" ");
  const start = Math.floor(random() * Math.max(1, words.length - 6));
  return words.slice(start, start + 8).join(" ");
}
