import type { Transaction } from "@/lib/db";

/** Ids of the rows that stories name by code, slug, address or key. An unknown name is an error of the story. */
export type References = {
  department: (code: string) => number;
  departmentName: (code: string) => string;
  topic: (slug: string) => number;
  place: (fullName: string) => number;
  person: (email: string) => number;
  policy: (key: string) => number;
  /** The automatic rule of a topic, by its slug. */
  rule: (topic: string) => number;
  calendar: number;
};

export async function loadReferences(tx: Transaction): Promise<References> {
  const departments = await tx.department.findMany({ select: { id: true, code: true, name: true } });
  const topics = await tx.topic.findMany({ select: { id: true, slug: true } });
  const places = await tx.place.findMany({ select: { id: true, fullName: true } });
  const people = await tx.person.findMany({ select: { id: true, email: true } });
  const policies = await tx.policy.findMany({ orderBy: { version: "asc" }, select: { id: true, key: true } });
  const calendar = await tx.calendar.findFirstOrThrow({ orderBy: { version: "desc" }, select: { id: true } });
  const rules = await tx.routingRule.findMany({
    where: { automatic: true, topic: { isNot: null } },
    select: { id: true, topic: { select: { slug: true } } },
  });
  return {
    department: lookup(departments.map(({ code, id }) => [code, id])),
    departmentName: lookup(departments.map(({ code, name }) => [code, name])),
    topic: lookup(topics.map(({ slug, id }) => [slug, id])),
    place: lookup(places.map(({ fullName, id }) => [fullName, id])),
    person: lookup(people.map(({ email, id }) => [email, id])),
    policy: lookup(policies.map(({ key, id }) => [key, id])),
    rule: lookup(rules.map(({ topic, id }) => [topic?.slug ?? "", id])),
    calendar: calendar.id,
  };
}

function lookup<T>(pairs: [string, T][]): (name: string) => T {
  const known = new Map(pairs);
  return (name) => {
    const found = known.get(name);
    if (found === undefined) throw new Error(`The demonstration names "${name}", which does not exist`);
    return found;
  };
}
