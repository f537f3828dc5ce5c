import "server-only";
import { db } from "@/lib/db";
import type { Facets } from "@/lib/search/facets";
import { facetsOf, type Search } from "@/lib/search/search";

/** A choice of a filter: what stands in the address, its name, and how many results it leaves. */
export type ListFacet = { value: string; name: string; nameEn: string | null; count: number };
export type ListFacets = { topics: ListFacet[]; departments: ListFacet[]; years: ListFacet[] };

/** So many of each are worth reading. */
const most = 8;

/** The choices that narrow a search, most results first, years newest first. */
export async function listFacets({ q, topicId, departmentId, year }: Search): Promise<ListFacets> {
  return nameFacets(await facetsOf({ q, topicId, departmentId, year }));
}

/** Choices by the names people know and the values addresses have. */
export async function nameFacets({ topics, departments, years }: Facets): Promise<ListFacets> {
  const [topicRows, departmentRows] = await Promise.all([
    db.topic.findMany({
      where: { id: { in: topics.map(({ value }) => value) } },
      select: { id: true, slug: true, name: true, nameEn: true },
    }),
    db.department.findMany({
      where: { id: { in: departments.map(({ value }) => value) } },
      select: { id: true, code: true, name: true, nameEn: true },
    }),
  ]);
  const topicOf = new Map(topicRows.map((row) => [row.id, { ...row, value: row.slug }]));
  const departmentOf = new Map(departmentRows.map((row) => [row.id, { ...row, value: row.code }]));
  const named = (rows: typeof topicOf | typeof departmentOf, facets: typeof topics): ListFacet[] =>
    facets
      .flatMap(({ value: id, count }) => {
        const row = rows.get(id);
        return row === undefined ? [] : [{ value: row.value, name: row.name, nameEn: row.nameEn, count }];
      })
      .slice(0, most);
  return {
    topics: named(topicOf, topics),
    departments: named(departmentOf, departments),
    years: years
      .toSorted((one, other) => other.value - one.value)
      .slice(0, most)
      .map(({ value, count }) => ({ value: String(value), name: String(value), nameEn: null, count })),
  };
}
