import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { candidatesOf, isNarrow, type Filters } from "./candidates";
import { countFacets, type Facets } from "./facets";
import { idsOf } from "./lists";
import { recall, type Memory } from "./memory";
import type { Plan } from "./plan";
import { bestOf, newestOf, withAll, type Stretch } from "./score";

export type Wish = {
  filters: Filters;
  /** Terms that every result has. */
  must: readonly number[];
  /** A public version that is shown elsewhere. */
  except: number | null;
};

/** Best first, or newest first among what was found. */
export type Sort = "relevance" | "date";
export type Page = Stretch & { sort: Sort };

/** What a page shows of each public version: a value of SQL that has it for an array of ids, in no order, as JSON. */
export type Shown<Row> = { rows: z.ZodType<Row[]>; of: (ids: Prisma.Sql) => Prisma.Sql };
/** Ids of public versions on a page, what came along of them, and how many there are on all pages. */
export type Ranking<Row> = { ids: number[]; rows: Row[]; total: number };

/** So many of the most promising are scored exactly; what is beyond comes after them in the order of the first look. */
const scoredExactly = 120;

const none = new Int32Array();

const pageRow = z.object({ ids: z.array(z.number()), rows: z.unknown() });

/** For who asks for nothing else. */
export const onlyIds: Shown<never> = { rows: z.array(z.never()), of: () => Prisma.sql`'[]'::json` };

/** Runs a plan: finds candidates, scores the best of them exactly, returns one page of ids of public versions. */
export async function rank(memory: Memory, plan: Plan, wish: Wish, page: Page): Promise<number[]> {
  const { found } = await look(memory, plan, wish);
  return (await pageOf(memory, plan, found, page, onlyIds)).ids;
}

/** The same with what is shown of them and the choices that would narrow it, which count what is shown elsewhere, too. */
export async function rankWithFacets<Row>(
  memory: Memory,
  plan: Plan,
  wish: Wish,
  page: Page,
  shown: Shown<Row>,
): Promise<Ranking<Row> & { facets: Facets }> {
  const { found, open } = await look(memory, plan, wish);
  return {
    ...(await pageOf(memory, plan, found, page, shown)),
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

async function pageOf<Row>(
  memory: Memory,
  plan: Plan,
  found: readonly number[],
  { sort, offset, size }: Page,
  shown: Shown<Row>,
): Promise<Pick<Ranking<Row>, "ids" | "rows">> {
  const scored = sort === "date" ? found : found.slice(0, scoredExactly);
  const beyond = found.slice(scored.length);
  const rest = beyond.slice(Math.max(0, offset - scored.length), Math.max(0, offset + size - scored.length));
  if (offset >= scored.length) return { ids: rest, rows: [] };
  const best =
    sort === "date" ? newestOf(scored, { offset, size }) : bestOf(scored, plan.weights, { offset, size });
  const page = await recall(memory, pageRow, {
    first: Prisma.sql`with ${best}`,
    columns: Prisma.sql`
      array(select id from best order by rank) as ids, ${shown.of(Prisma.sql`array(select id from best)`)} as rows`,
  });
  return { ids: [...page.ids, ...rest], rows: shown.rows.parse(page.rows) };
}
