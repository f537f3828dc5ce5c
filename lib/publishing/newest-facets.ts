import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import type { Facet, Facets } from "@/lib/search/facets";

type Filters = { topicId?: number | undefined; departmentId?: number | undefined; year?: number | undefined };

const groups = z.array(
  z.object({
    topic: z.number().nullable(),
    department: z.number().nullable(),
    year: z.number(),
    count: z.number(),
  }),
);
type Group = z.infer<typeof groups>[number];

/**
 * How many published questions each choice of a filter would leave when nothing is searched. Each filter leaves its own
 * choices open. One look at an index that holds nothing else: public versions themselves are never read.
 */
export async function newestFacets({ topicId, departmentId, year }: Filters): Promise<Facets> {
  const found = await db.$queryRaw`
    select topic_id as topic, department_id as department, year, count(*)::integer as count
    from search_documents group by topic_id, department_id, year`;
  const rows = groups.parse(found);
  const inTopic = (row: Group): boolean => topicId === undefined || row.topic === topicId;
  const inDepartment = (row: Group): boolean => departmentId === undefined || row.department === departmentId;
  const inYear = (row: Group): boolean => year === undefined || row.year === year;
  return {
    topics: counted(
      rows.filter((row) => inDepartment(row) && inYear(row)),
      ({ topic }) => topic,
    ),
    departments: counted(
      rows.filter((row) => inTopic(row) && inYear(row)),
      ({ department }) => department,
    ),
    years: counted(
      rows.filter((row) => inTopic(row) && inDepartment(row)),
      (row) => row.year || null,
    ),
  };
}

/** Most first. */
function counted(rows: readonly Group[], of: (row: Group) => number | null): Facet[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const value = of(row);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + row.count);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || other.value - one.value);
}
