import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { visibleTo } from "@/lib/questions/visible-to";
import type { Viewer } from "@/lib/viewer";

const found = z.array(z.object({ id: z.number(), seq: z.number() }));

/** The question with this code and its last event, if the viewer may see it; null for unknown and foreign alike. */
export async function findQuestion(
  viewer: Viewer,
  code: string,
): Promise<{ id: number; seq: number } | null> {
  const rows = await db.$queryRaw`
    select q.id, coalesce((select max(e.id) from events e where e.question_id = q.id), 0) as seq
    from questions q where q.code = ${code} and ${visibleTo(viewer)}`;
  return found.parse(rows)[0] ?? null;
}
