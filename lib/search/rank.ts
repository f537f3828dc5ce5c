import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { candidatesOf, isNarrow, type Filters } from "./candidates";
import { countFacets, type Facets } from "./facets";
import { integers } from "./integers";
import { idsOf } from "./lists";
import { recall, type Memory } from "./memory";
import type { Plan } from "./plan";
import { scoresOf, withAll } from "./score";

export type Wish = {
  filters: Filters;
  /** Terms that every result has. */
  must: readonly number[];
  /** A public version that is shown elsewhere. */
  except: number | null;
};

/** Best first, or newest first among what was found. */
export type Sort = "relevance" | "date";
export type Page = { sort: Sort; offset: number; size: number };
export type Ranking = { ids: number[]; total: number };

/** So many of the most promising are scored exactly; what is beyond comes after them in the order of the first look. */
const scoredExactly = 150;

const none = new Int32Array();

/** Runs a plan: finds candidates, scores the best of them exactly, returns one page of ids of public versions. */
export async function rank(memory: Memory, plan: Plan, wish: Wish, page: Page): Promise<Ranking> {
  const { found } = await look(memory, plan, wish);
  return { ids: await pageOf(memory, plan, found, page), total: found.length };
}

/** The same with the choices that would narrow it, which count what is shown elsewhere, too. */
export async function rankWithFacets(
  memory: Memory,
  plan: Plan,
  wish: Wish,
  page: Page,
): Promise<Ranking & { facets: Facets }> {
  const { found, open } = await look(memory, plan, wish);
  return {
    ids: await pageOf(memory, plan, found, page),
    total: found.length,
    facets: countFacets(open, memory.documents, wish.filters),
  };
}

/** What the wish leaves of the candidates, most promising first, and what it would leave without filters. */
async function look(
  memory: Memory,
  plan: Plan,
  { filters, must, except }: Wish,
): Promise<{ found: number[]; open: number[] }> {
  const ids = await idsOf(memory, plan.probes);
  const sums = memory.documents.sumUp(
    plan.probes.map(({ weight }, at) => ({ ids: ids[at] ?? none, weight })),
  );
  const found = candidatesOf(sums, memory.documents, { filters, except });
  const isOpen = except === null && !isNarrow(filters);
  const open = isOpen ? found : candidatesOf(sums, memory.documents, { filters: {}, except: null });
  if (must.length === 0) return { found, open };
  // Of two words in quotation marks that stand apart the pair is missing.
  const [best, bestOpen] = [found.slice(0, scoredExactly), open.slice(0, scoredExactly)];
  const having = await withAll(memory, [...new Set([...best, ...bestOpen])], must);
  return { found: best.filter((id) => having.has(id)), open: bestOpen.filter((id) => having.has(id)) };
}

async function pageOf(
  memory: Memory,
  plan: Plan,
  found: readonly number[],
  { sort, offset, size }: Page,
): Promise<number[]> {
  if (found.length === 0) return [];
  if (sort === "date") return newestOf(memory, found, { offset, size });
  const best = found.slice(0, scoredExactly);
  if (offset >= best.length) return found.slice(offset, offset + size);
  const scores = await scoresOf(memory, best, plan.weights);
  const order = [...best.keys()].sort(
    (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other,
  );
  return [...order.map((place) => best[place] ?? 0), ...found.slice(scoredExactly)].slice(
    offset,
    offset + size,
  );
}

const newestRow = z.object({ ids: z.array(z.number()) });

async function newestOf(
  memory: Memory,
  ids: readonly number[],
  { offset, size }: { offset: number; size: number },
): Promise<number[]> {
  const newest = await recall(memory, newestRow, {
    columns: Prisma.sql`array(
      select id from search_documents where id = any(${integers(ids)})
      order by published_at desc, id desc limit ${size} offset ${offset}
    ) as ids`,
  });
  return newest.ids;
}
