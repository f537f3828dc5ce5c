import "server-only";
import { db } from "@/lib/db";
import type { FoundService } from "./search";

export type ServiceFacet = { value: string; name: string; nameEn: string | null; count: number };
export type ServiceFacets = { topics: ServiceFacet[]; departments: ServiceFacet[] };
type Chosen = { topic: string; department: string };

/**
 * How many of the services found each topic and each department has, in the order of the portal. Each filter leaves its
 * own choices open, so that a reader can change it. `found` is what is there before any filter.
 */
export async function countServiceFacets(
  found: readonly FoundService[],
  { topic, department }: Chosen,
): Promise<ServiceFacets> {
  const [topics, departments] = await Promise.all([
    db.topic.findMany({
      orderBy: [{ position: "asc" }, { name: "asc" }],
      select: { slug: true, name: true, nameEn: true },
    }),
    db.department.findMany({ select: { code: true, name: true, nameEn: true } }),
  ]);
  const { compare } = new Intl.Collator("vi");
  const inDepartment = found.filter((one) => department === "" || one.department === department);
  const inTopic = found.filter((one) => topic === "" || one.topic === topic);
  const perTopic = countBy(inDepartment.map((one) => one.topic));
  const perDepartment = countBy(inTopic.map((one) => one.department));
  return {
    topics: topics.flatMap(({ slug, ...names }) => facet(slug, names, perTopic)),
    departments: departments
      .sort((one, other) => compare(one.name, other.name))
      .flatMap(({ code, ...names }) => facet(code, names, perDepartment)),
  };
}

function facet(
  value: string,
  names: { name: string; nameEn: string | null },
  counts: ReadonlyMap<string, number>,
): ServiceFacet[] {
  const count = counts.get(value) ?? 0;
  return count === 0 ? [] : [{ value, ...names, count }];
}

function countBy(values: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
