import "server-only";
import { db } from "@/lib/db";
import { plainOf } from "@/lib/search/words";

export type Names = {
  topics: Map<string, number>;
  departments: Map<string, { id: number; name: string }>;
};

/** Topics and departments by name, however they are accented, and by their codes. */
export async function findNames(): Promise<Names> {
  const [topics, departments] = await Promise.all([
    db.topic.findMany({ select: { id: true, slug: true, name: true } }),
    db.department.findMany({ orderBy: { validFrom: "asc" }, select: { id: true, code: true, name: true } }),
  ]);
  return {
    topics: new Map(topics.flatMap(({ id, slug, name }) => [keyed(name, id), keyed(slug, id)])),
    departments: new Map(
      departments.flatMap(({ id, code, name }) => [keyed(name, { id, name }), keyed(code, { id, name })]),
    ),
  };
}

/** The topic of that name, made when there is none: an import may bring subjects the portal had not thought of. */
export async function topicIdOf(names: Names, name: string): Promise<number> {
  const known = names.topics.get(nameKey(name));
  if (known !== undefined) return known;
  const slug = nameKey(name)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 80);
  const { id } = await db.topic.upsert({
    where: { slug: slug === "" ? "linh-vuc-khac" : slug },
    // Not offered on the form: its topics are chosen by people.
    create: {
      slug: slug === "" ? "linh-vuc-khac" : slug,
      name,
      nameEn: name,
      position: 1_000,
      active: false,
    },
    update: {},
    select: { id: true },
  });
  names.topics.set(nameKey(name), id);
  return id;
}

export function nameKey(name: string): string {
  return plainOf(name).replaceAll(/\s+/g, " ").trim();
}

function keyed<T>(name: string, value: T): [string, T] {
  return [nameKey(name), value];
}
