import "server-only";
import { db } from "@/lib/db";
import type { PublicEntry } from "./queries";

/** Where the most viewed are looked for: what everybody read years ago is not what people ask now. */
const recent = 500;

/**
 * The published questions that most people have, too; then those of the newest that were read most. Readers say so by
 * "Tôi cũng có câu hỏi này" and by opening them.
 */
export async function listMostAsked(count: number): Promise<PublicEntry[]> {
  const select = { id: true, slug: true, title: true, departmentName: true, answeredAt: true } as const;
  const shared = await db.publicVersion.findMany({
    where: { unpublishedAt: null, meToo: { count: { gt: 0 } } },
    orderBy: [{ meToo: { count: "desc" } }, { id: "desc" }],
    take: count,
    select,
  });
  if (shared.length === count) return shared;
  const newest = await db.publicVersion.findMany({
    where: { unpublishedAt: null, id: { notIn: shared.map(({ id }) => id) } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: recent,
    select: { ...select, publicView: { select: { count: true } } },
  });
  const read = newest
    .toSorted((one, other) => (other.publicView?.count ?? 0) - (one.publicView?.count ?? 0))
    .slice(0, count - shared.length)
    .map(({ publicView: _, ...entry }) => entry);
  return [...shared, ...read];
}
