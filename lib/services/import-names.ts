import "server-only";
import { db } from "@/lib/db";
import { plainOf } from "@/lib/search/words";

type Named = { id: number; name: string; code: string; parts?: string };
export type Names = {
  /** Undefined: there is no such one, or there are several. */
  topic: (name: string) => number | undefined;
  department: (name: string) => number | undefined;
  /** The topic whose name or description has the catalogue's subject among its parts; null when none says so. */
  topicOfField: (field: string) => number | null;
};

/** Topics and departments of today as a file names them: by name or code, with or without diacritics. */
export async function loadNames(): Promise<Names> {
  const [topics, departments] = await Promise.all([
    db.topic.findMany({
      orderBy: { position: "asc" },
      select: { id: true, name: true, slug: true, description: true },
    }),
    db.department.findMany({ where: { validTo: null }, select: { id: true, name: true, code: true } }),
  ]);
  const subjects = new Map<string, number>();
  for (const parts of [
    topics.map(({ id, name }) => ({ id, text: name })),
    topics.map(({ id, description }) => ({ id, text: description })),
  ]) {
    for (const { id, text } of parts) {
      for (const part of text.split(/[,.;]/)) {
        const subject = keyOf(part);
        if (subject !== "" && !subjects.has(subject)) subjects.set(subject, id);
      }
    }
  }
  return {
    topic: (name) =>
      find(
        topics.map(({ slug, ...topic }) => ({ ...topic, code: slug })),
        name,
      ),
    department: (name) => find(departments, name),
    topicOfField: (field) => subjects.get(keyOf(field.replace(/^\[[^\]]*\]\s*-?/, ""))) ?? null,
  };
}

/** By the whole name or code; else the only one whose name begins so: "Công an tỉnh" of a catalogue names no province. */
function find(known: readonly Named[], name: string): number | undefined {
  const key = keyOf(name);
  const exact = known.find((one) => keyOf(one.name) === key || one.code === key);
  if (exact !== undefined) return exact.id;
  const [only, ...more] = known.filter((one) => keyOf(one.name).startsWith(`${key} `));
  return more.length === 0 ? only?.id : undefined;
}

function keyOf(name: string): string {
  return plainOf(name).replaceAll(/\s+/g, " ").trim();
}
