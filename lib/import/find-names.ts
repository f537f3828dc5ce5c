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

/** Makes the topics that are not there yet, in one statement: an import may bring subjects the portal had not thought of. */
export async function addTopics(names: Names, wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !names.topics.has(nameKey(name)));
  // Of several spellings the first one names the topic.
  const missing = new Map(unknown.reverse().map((name) => [slugOfTopic(name), name]));
  if (missing.size === 0) return;
  await db.topic.createMany({
    // Not offered on the form: its topics are chosen by people.
    data: [...missing].map(([slug, name]) => ({ slug, name, nameEn: name, position: 1_000, active: false })),
    skipDuplicates: true,
  });
  const made = await db.topic.findMany({
    where: { slug: { in: [...missing.keys()] } },
    select: { id: true, slug: true },
  });
  const ids = new Map(made.map(({ slug, id }) => [slug, id]));
  for (const name of wanted) {
    const id = ids.get(slugOfTopic(name));
    if (id !== undefined) names.topics.set(nameKey(name), id);
  }
}

function slugOfTopic(name: string): string {
  const slug = nameKey(name)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 80);
  return slug === "" ? "linh-vuc-khac" : slug;
}

export function nameKey(name: string): string {
  return plainOf(name).replaceAll(/\s+/g, " ").trim();
}

function keyed<T>(name: string, value: T): [string, T] {
  return [nameKey(name), value];
}
