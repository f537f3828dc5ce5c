import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";

const batch = 1_000;

const eventRow = z.object({
  id: z.number(),
  questionId: z.number(),
  type: z.string(),
  actorId: z.number().nullable(),
  departmentId: z.number().nullable(),
  data: z.unknown(),
  createdAt: z.date(),
  previousHash: z.string().nullable(),
  hash: z.string().nullable(),
  /** Of the question as it stands at the same moment; null when there is no such question. */
  code: z.string().nullable(),
  headHash: z.string().nullable(),
});
export type StreamedEvent = z.output<typeof eventRow>;

/**
 * All events in the order of their chains, question by question, a batch in memory at a time. Each row brings the head
 * of its question from the same snapshot, so what is recorded meanwhile does not look like a fault.
 */
export async function* streamEvents(firstQuestionId = 0): AsyncGenerator<StreamedEvent> {
  let last = { questionId: firstQuestionId, id: 0 };
  for (;;) {
    const found = await db.$queryRaw`
      select e.id, e.question_id as "questionId", e.type, e.actor_id as "actorId", e.department_id as "departmentId",
             e.data, e.created_at as "createdAt", e.previous_hash as "previousHash", e.hash,
             q.code, q.head_hash as "headHash"
      from events e left join questions q on q.id = e.question_id
      where (e.question_id, e.id) > (${last.questionId}::int, ${last.id}::int)
      order by e.question_id, e.id limit ${batch}`;
    const rows = z.array(eventRow).parse(found);
    yield* rows;
    last = rows.at(-1) ?? last;
    if (rows.length < batch) return;
  }
}

const bareRow = z.object({ id: z.number(), code: z.string() });

/** Questions that have a head and no event: all of them were deleted. At most a hundred; one is enough to know. */
export async function listHeadsWithoutEvents(firstQuestionId = 0): Promise<z.output<typeof bareRow>[]> {
  const found = await db.$queryRaw(Prisma.sql`
    select q.id, q.code from questions q
    where q.id >= ${firstQuestionId} and q.head_hash is not null
      and not exists (select from events e where e.question_id = q.id)
    order by q.id limit 100`);
  return z.array(bareRow).parse(found);
}

/** The id from which on there are so many newest questions. */
export async function firstOfNewest(count: number): Promise<number> {
  const newest = await db.question.findMany({ orderBy: { id: "desc" }, take: count, select: { id: true } });
  return newest.at(-1)?.id ?? 0;
}
