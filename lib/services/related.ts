import "server-only";
import { db } from "@/lib/db";
import { similarTo } from "@/lib/search/search";

/** Published questions nearest to what a service is about: one search for each render of its kept page. */
export async function questionsAbout({ title, summary }: { title: string; summary: string }, count = 5) {
  const ids = await similarTo({ text: `${title}\n${summary}`, except: null, size: count });
  const rows = await db.publicVersion.findMany({
    where: { id: { in: ids }, unpublishedAt: null },
    select: { id: true, slug: true, title: true, departmentName: true, answeredAt: true },
  });
  return ids.flatMap((id) => rows.filter((row) => row.id === id));
}
