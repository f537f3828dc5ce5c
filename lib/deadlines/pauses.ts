import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";

export type FoundPause = { pausedAt: Date; resumedAt: Date | null };

const row = z.object({ questionId: z.number(), requested: z.boolean(), at: z.date() });

/**
 * The pauses of answer clocks since each began, oldest first, by question id. They are read from the events, the one
 * place where a pause that is over is written down: a request for information begins one; the reply, the end of
 * waiting, a recall of the assignment and a merge end it.
 */
export async function listPauses(
  clocks: readonly { id: number; from: Date }[],
): Promise<Map<number, FoundPause[]>> {
  const from = new Map(clocks.map((clock) => [clock.id, clock.from]));
  const found = await db.$queryRaw`
    select question_id as "questionId", type = 'info.requested' as requested, created_at as at
    from events where question_id = any(${[...from.keys()]}::int[])
      and type in ('info.requested', 'info.provided', 'question.lapsed', 'assignment.recalled', 'question.merged')
    order by id`;
  const pauses = new Map<number, FoundPause[]>();
  for (const { questionId, requested, at } of z.array(row).parse(found)) {
    if (at < (from.get(questionId) ?? at)) continue;
    const own = pauses.get(questionId) ?? [];
    const standing = own.find(({ resumedAt }) => resumedAt === null);
    if (requested && standing === undefined) own.push({ pausedAt: at, resumedAt: null });
    else if (!requested && standing !== undefined) standing.resumedAt = at;
    pauses.set(questionId, own);
  }
  return pauses;
}
