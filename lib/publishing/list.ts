import "server-only";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";
import { countedAtMost } from "@/lib/search/candidates";
import { search, type Search } from "@/lib/search/search";
import type { Part } from "@/lib/search/schema";
import { excerptOf, markedParts } from "@/lib/search/snippets";
import type { Word } from "@/lib/search/words";
import type { ListSearch } from "./address";
import { listFacets, type ListFacets } from "./list-facets";

export const listedPerPage = 20;

const listed = {
  id: true,
  slug: true,
  sourceId: true,
  title: true,
  answer: true,
  departmentName: true,
  answeredAt: true,
  topic: { select: { name: true, nameEn: true } },
} as const satisfies Prisma.PublicVersionSelect;

type Row = Prisma.PublicVersionGetPayload<{ select: typeof listed }>;
export type Listed = Omit<Row, "title" | "answer"> & { title: Part[]; excerpt: Part[] };
export type List = {
  items: Listed[];
  total: number;
  capped: boolean;
  /** The query as it was read, when words of it were taken for slips. */
  corrected: string | null;
  /** How many results each filter would leave; only where something is searched. */
  facets: ListFacets | null;
};

type Filters = { topicId?: number; departmentId?: number; year?: number };

/**
 * A page of published questions: the best matches of `q`, or the newest when nothing is asked. Filters that name
 * nothing known match nothing. Counts beyond 1.000 are `capped`.
 */
export async function listPublished({ q, page, newest, ...wish }: ListSearch): Promise<List> {
  const filters = await filtersOf(wish);
  if (filters === null) return { items: [], total: 0, capped: false, corrected: null, facets: null };
  const offset = (page - 1) * listedPerPage;
  if (!/[\p{L}\d]/u.test(q)) return listNewest(filters, offset);
  return found({ q, ...filters, sort: newest ? "date" : "relevance", offset, size: listedPerPage });
}

async function found(wish: Search): Promise<List> {
  const [{ ids, total, words, corrected }, facets] = await Promise.all([search(wish), listFacets(wish)]);
  const rows = await db.publicVersion.findMany({
    where: { id: { in: ids }, unpublishedAt: null },
    select: listed,
  });
  const places = new Map(ids.map((id, place) => [id, place]));
  rows.sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0));
  return { ...counted(total), items: rows.map((row) => shown(row, words)), corrected, facets };
}

async function listNewest({ topicId, departmentId, year }: Filters, offset: number): Promise<List> {
  const where = {
    unpublishedAt: null,
    ...(topicId === undefined ? {} : { topicId }),
    ...(departmentId === undefined ? {} : { departmentId }),
    ...(year === undefined ? {} : answeredIn(year)),
  };
  const [rows, all] = await Promise.all([
    db.publicVersion.findMany({
      where,
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
      skip: offset,
      take: listedPerPage,
      select: listed,
    }),
    db.publicVersion.findMany({ where, take: countedAtMost + 1, select: { id: true } }),
  ]);
  const items = rows.map((row) => shown(row, []));
  return { ...counted(all.length), items, corrected: null, facets: null };
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

function shown({ title, answer, ...row }: Row, words: readonly Word[]): Listed {
  return { ...row, title: markedParts(title, words), excerpt: excerptOf(answer, words) };
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
