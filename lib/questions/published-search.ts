import "server-only";
import { db } from "@/lib/db";
import { search } from "@/lib/search/search";

export type PublishedMatch = { id: number; title: string; departmentName: string; answeredAt: Date | null };

/** So many are looked through while somebody waits on the phone. */
const shown = 6;

/** Published questions that an open question may be answered with, best first; whether one may be used is decided when it is opened. */
export async function searchPublished(q: string): Promise<PublishedMatch[]> {
  const { ids } = await search({ q, offset: 0, size: shown });
  const rows = await db.publicVersion.findMany({
    where: { id: { in: ids }, unpublishedAt: null },
    select: { id: true, title: true, departmentName: true, answeredAt: true },
  });
  return ids.flatMap((id) => rows.filter((row) => row.id === id));
}
