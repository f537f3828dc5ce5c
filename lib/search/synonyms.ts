import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { hasAnyRole, type Viewer } from "@/lib/viewer";
import type { SynonymInput } from "./schema";
import { forgetSynonyms } from "./synonym-index";
import { plainOf } from "./words";

export type SynonymRow = { id: number; term: string; means: string; bothWays: boolean };

/** Those who write for the public and those who keep the settings. */
export function mayEditSynonyms(viewer: Viewer): boolean {
  return hasAnyRole(viewer, ["editor", "coordinator", "admin"]);
}

/**
 * Every pair in the order of the alphabet, for the settings screen; with `q` those that have it in one of their sides,
 * typed with or without diacritics. Throws `forbidden`.
 */
export async function listSynonyms(viewer: Viewer, q = ""): Promise<SynonymRow[]> {
  check(viewer);
  const rows = await db.searchSynonym.findMany({
    select: { id: true, term: true, means: true, bothWays: true },
  });
  const inOrder = new Intl.Collator("vi").compare;
  const found = rows.filter(({ term, means }) => plainOf(`${term}\n${means}`).includes(plainOf(q)));
  return found.sort(
    (one, other) => inOrder(one.term, other.term) || inOrder(one.means, other.means) || one.id - other.id,
  );
}

/**
 * Adds a pair, or changes the one named by `id`. Searches follow within ten seconds, here at once. Refuses `invalid`
 * when the pair is there already.
 */
export async function saveSynonym(actor: Viewer, { id, ...pair }: SynonymInput): Promise<void> {
  check(actor);
  const same = await db.searchSynonym.findUnique({
    where: { term_means: { term: pair.term, means: pair.means } },
    select: { id: true },
  });
  if (same !== null && same.id !== id) throw new AppError("invalid", { fields: { term: "synonym_known" } });
  const data = { ...pair, updatedById: actor.personId, updatedAt: now() };
  if (id === null) await db.searchSynonym.createMany({ data: [data], skipDuplicates: true });
  else if ((await db.searchSynonym.updateMany({ where: { id }, data })).count === 0)
    throw new AppError("not_found");
  forgetSynonyms();
}

export async function removeSynonym(actor: Viewer, { id }: { id: number }): Promise<void> {
  check(actor);
  const { count } = await db.searchSynonym.deleteMany({ where: { id } });
  if (count === 0) throw new AppError("not_found");
  forgetSynonyms();
}

function check(viewer: Viewer): void {
  if (!mayEditSynonyms(viewer)) throw new AppError("forbidden");
}
