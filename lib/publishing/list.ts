import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { plannedOnce } from "@/lib/planned-once";
import { read as readRows } from "@/lib/read";
import { Prisma } from "@/prisma/generated/client";
import { countedAtMost } from "@/lib/search/candidates";
import { integers } from "@/lib/search/integers";
import { listNewest } from "@/lib/search/newest";
import type { Facets } from "@/lib/search/facets";
import type { Shown } from "@/lib/search/rank";
import { searchWithFacets, type Search } from "@/lib/search/search";
import type { Part } from "@/lib/search/schema";
import { excerptOf, markedParts } from "@/lib/search/snippets";
import type { Word } from "@/lib/search/words";
import { placeMark, placeOf, type ListSearch } from "./address";
import { nameFacets, type ListFacets } from "./list-facets";
import { newestFacets } from "./newest-facets";
import { listFilterChoices, type FilterChoices } from "./queries";

export const listedPerPage = 20;

/** A row of public_versions under the names it has here. */
const listed = z.object({
  id: z.number(),
  slug: z.string(),
  sourceId: z.string().nullable(),
  title: z.string(),
  answer: z.string(),
  departmentName: z.string(),
  answeredAt: z.coerce.date().nullable(),
  topicId: z.number().nullable(),
});

const listedRows = z.array(listed);

type Row = z.infer<typeof listed>;
export type Listed = Omit<Row, "title" | "answer" | "topicId"> & {
  title: Part[];
  excerpt: Part[];
  topic: { name: string; nameEn: string } | null;
};
export type List = {
  items: Listed[];
  total: number;
  capped: boolean;
  /** The query as it was read, when words of it were taken for slips. */
  corrected: string | null;
  /** How many results each filter would leave. */
  facets: ListFacets | null;
  /** Where the next page begins, when it has no number any more; else null. */
  older: string | null;
  /** What the filters offer. */
  choices: FilterChoices;
};
/** Before rows and choices have names and marks. */
type Found = Omit<List, "items" | "facets" | "choices"> & {
  rows: Row[];
  words: readonly Word[];
  facets: Facets | null;
};

const nothing: Found = {
  rows: [],
  words: [],
  total: 0,
  capped: false,
  corrected: null,
  facets: null,
  older: null,
};

type Filters = { topicId?: number; departmentId?: number; year?: number };

/**
 * A page of published questions: the best matches of `q`, or the newest when nothing is asked. Filters that name
 * nothing known match nothing. Counts beyond 1.000 are `capped`. `known` are the choices for who has them already.
 */
export async function listPublished(
  wish: ListSearch,
  known: FilterChoices | Promise<FilterChoices> = listFilterChoices(),
): Promise<List> {
  const [choices, { rows, words, facets, ...found }] = await Promise.all([known, find(wish)]);
  const topicOf = new Map(choices.topics.map(({ id, name, nameEn }) => [id, { name, nameEn }]));
  return {
    ...found,
    items: rows.map(({ title, answer, topicId, ...row }) => ({
      ...row,
      title: markedParts(title, words),
      excerpt: excerptOf(answer, words),
      topic: topicOf.get(topicId ?? 0) ?? null,
    })),
    facets: facets === null ? null : nameFacets(facets, choices),
    choices,
  };
}

async function find({ q, page, newest, after, ...wish }: ListSearch): Promise<Found> {
  const filters = await filtersOf(wish);
  if (filters === null) return nothing;
  const offset = (page - 1) * listedPerPage;
  if (!/[\p{L}\d]/u.test(q)) return listAll(filters, { page, after });
  return found({ q, ...filters, sort: newest ? "date" : "relevance", offset, size: listedPerPage });
}

async function found(wish: Search): Promise<Found> {
  const { ids, rows, total, ...understood } = await searchWithFacets(wish, shown);
  return { ...counted(total), ...understood, rows: await rowsOf(ids, rows), older: null };
}

/**
 * The newest first: as many numbered pages as are counted, and from the last of them on by the place where the page
 * before ended. A page deep down costs what the first one costs.
 */
async function listAll(
  filters: Filters,
  { page, after }: Pick<ListSearch, "page" | "after">,
): Promise<Found> {
  const where = {
    unpublishedAt: null,
    ...(filters.topicId === undefined ? {} : { topicId: filters.topicId }),
    ...(filters.departmentId === undefined ? {} : { departmentId: filters.departmentId }),
    ...(filters.year === undefined ? {} : answeredIn(filters.year)),
  };
  const offset = (page - 1) * listedPerPage;
  const begins = placeOf(after);
  const [{ ids, next }, all, facets] = await Promise.all([
    listNewest(filters, { after: begins, size: listedPerPage, offset: begins === null ? offset : 0 }),
    db.publicVersion.findMany({ where, take: countedAtMost + 1, select: { id: true } }),
    newestFacets(filters),
  ]);
  const rows = await rowsOf(ids);
  const isBeyond = begins !== null || page * listedPerPage >= countedAtMost;
  const older = isBeyond && next !== null ? placeMark(next) : null;
  return { ...counted(all.length), rows, words: [], corrected: null, facets, older };
}

function listedOf(ids: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select id, slug, source_id as "sourceId", title, answer, department_name as "departmentName",
           answered_at as "answeredAt", topic_id as "topicId"
    from public_versions where id = any(${ids}) and unpublished_at is null`;
}

const shown: Shown<Row> = {
  rows: listedRows,
  of: (ids) => Prisma.sql`(select coalesce(json_agg(row), '[]') from (${listedOf(ids)}) as row)`,
};

/** In the order of the ids. `known` are those that need not be read. */
async function rowsOf(ids: readonly number[], known: readonly Row[] = []): Promise<Row[]> {
  const missing = ids.filter((id) => !known.some((row) => row.id === id));
  const read =
    missing.length === 0
      ? []
      : await readRows(listedRows, Prisma.sql`${plannedOnce} ${listedOf(integers(missing))}`);
  const byId = new Map([...known, ...read].map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function filtersOf({
  topic,
  department,
  year,
}: Pick<ListSearch, "topic" | "department" | "year">): Promise<Filters | null> {
  const [topicRow, departmentRow] = await Promise.all([
    topic === "" ? undefined : db.topic.findUnique({ where: { slug: topic }, select: { id: true } }),
    department === ""
      ? undefined
      : db.department.findUnique({ where: { code: department }, select: { id: true } }),
  ]);
  if (topicRow === null || departmentRow === null) return null;
  return {
    ...(topicRow === undefined ? {} : { topicId: topicRow.id }),
    ...(departmentRow === undefined ? {} : { departmentId: departmentRow.id }),
    ...(year === null ? {} : { year }),
  };
}

function counted(total: number): { total: number; capped: boolean } {
  return { total: Math.min(total, countedAtMost), capped: total > countedAtMost };
}

/** By the answer's date, else the question's: as the search index has it (index-public-version.ts). */
function answeredIn(year: number): Prisma.PublicVersionWhereInput {
  const within = { gte: startOf(year), lt: startOf(year + 1) };
  return { OR: [{ answeredAt: within }, { answeredAt: null, askedAt: within }] };
}

/** Midnight of the first of January in Vietnam, which has had no other time than UTC+7 since 1975. */
function startOf(year: number): Date {
  return new Date(`${String(year)}-01-01T00:00:00+07:00`);
}
