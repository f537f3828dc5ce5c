import "server-only";
import { db, transaction } from "@/lib/db";
import { learnNew } from "./learn";
import { foldChanges } from "./memory";

const batch = 100;
/** Younger ones may belong to a transaction that is not committed yet: their ids must not be passed by. */
const settledMs = 60_000;

/**
 * Learns what no verb has told: imported questions, the demonstration, those from before there was a memory. One batch; any
 * number of processes may run it. Returns how many questions were looked at.
 */
export async function learnFromPast(): Promise<number> {
  const progress = await db.routingProgress.findUnique({ where: { id: 1 } });
  const before = new Date(Date.now() - settledMs);
  const questions = await db.question.findMany({
    where: { id: { gt: progress?.lastQuestionId ?? 0 }, createdAt: { lt: before } },
    orderBy: { id: "asc" },
    take: batch,
    select: { id: true },
  });
  const last = questions.at(-1)?.id;
  if (last === undefined) return transaction(foldChanges);
  await transaction(async (tx) => {
    await learnNew(
      tx,
      questions.map(({ id }) => id),
    );
    await foldChanges(tx);
    await tx.$executeRaw`
      insert into routing_progress (last_question_id) values (${last})
      on conflict (id) do update set last_question_id = greatest(routing_progress.last_question_id, excluded.last_question_id)`;
  });
  return questions.length;
}
