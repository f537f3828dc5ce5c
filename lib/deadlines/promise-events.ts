import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import type { EventType } from "@/lib/events/types";
import { listPauses } from "./pauses";
import type { StoryEvent } from "./promise-story";

const moving = {
  "question.extended": "extended",
  "duplicate.joined": "joined",
  "question.recalculated": "recalculated",
} as const satisfies Partial<Record<EventType, StoryEvent["kind"]>>;

/** Two events call the dates by other names; a duplicate that was due later moves nothing and carries none. */
const dates = z
  .union([
    z
      .object({ previousDueAt: z.coerce.date(), dueAt: z.coerce.date() })
      .transform(({ previousDueAt, dueAt }) => ({ before: previousDueAt, to: dueAt })),
    z
      .object({ oldDueAt: z.coerce.date(), newDueAt: z.coerce.date() })
      .transform(({ oldDueAt, newDueAt }) => ({ before: oldDueAt, to: newDueAt })),
  ])
  .nullable()
  .catch(null);

/** What moved the due date of a question since its clock began (UTC instant). */
export async function listPromiseEvents(questionId: number, from: Date): Promise<StoryEvent[]> {
  const [pauses, events] = await Promise.all([
    listPauses([{ id: questionId, from }]),
    db.event.findMany({
      where: { questionId, type: { in: Object.keys(moving) }, createdAt: { gte: from } },
      orderBy: { id: "asc" },
      select: { type: true, createdAt: true, data: true },
    }),
  ]);
  const moved = events.flatMap(({ type, createdAt, data }): StoryEvent[] => {
    const moves = dates.parse(data);
    const kind = moving[type as keyof typeof moving];
    return moves === null ? [] : [{ kind, at: createdAt, ...moves }];
  });
  const paused = (pauses.get(questionId) ?? []).map((pause) => ({ kind: "paused" as const, ...pause }));
  return [...paused, ...moved];
}
