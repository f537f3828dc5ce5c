import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";

const countRow = z.array(z.object({ views: z.number() }));

/** One more reader of an article. Returns how many there are, or null when the public does not read it. */
export async function countArticleView(id: number): Promise<number | null> {
  const rows = await db.$queryRaw`
    update articles set views = views + 1 where id = ${id} and state in ('published', 'archived') returning views`;
  return countRow.parse(rows)[0]?.views ?? null;
}

/** How many readers an article has had, or null when the public does not read it. */
export async function articleViews(id: number): Promise<number | null> {
  const found = await db.article.findFirst({
    where: { id, state: { in: ["published", "archived"] } },
    select: { views: true },
  });
  return found?.views ?? null;
}
