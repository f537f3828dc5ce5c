import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { listDepartmentsOfToday } from "@/lib/departments/queries";
import { seenBy } from "@/lib/filters/find";
import { listQuery } from "@/lib/filters/status";
import { localDay, localYear } from "@/lib/format";
import { matchesWords, wordsQuery } from "@/lib/questions/filter-sql";
import { queuesOf } from "@/lib/questions/queues";
import { questionStatuses } from "@/lib/questions/status";
import { visibleTo } from "@/lib/questions/visible-to";
import { hasAnyRole, type Viewer } from "@/lib/viewer";
import { matchesTyped, wordsTyped } from "./matching";

/** So many of each kind: whoever sees more types on. */
const most = 6;
/** Of a common word so many questions are looked at, the newest. */
const looked = 400;

const questionRow = z.object({ code: z.string(), title: z.string(), status: z.enum(questionStatuses) });
const personRow = z.object({ id: z.number(), name: z.string(), departmentName: z.string() });

export type Found = {
  questions: z.output<typeof questionRow>[];
  people: z.output<typeof personRow>[];
  departments: { id: number; name: string }[];
  filters: { name: string; query: string }[];
};

/**
 * What the viewer may see and what was typed could mean: questions by code, end of a code or words; people and
 * departments by name; saved filters by name, and those also when nothing was typed. Never with regard to diacritics.
 */
export async function findForPalette(viewer: Viewer, q: string): Promise<Found> {
  const words = wordsTyped(q);
  const filters = await findFilters(viewer, words);
  if (words.length === 0) return { questions: [], people: [], departments: [], filters };
  const [questions, people, departments] = await Promise.all([
    findQuestions(viewer, q, words),
    findPeople(viewer, words),
    findDepartments(viewer, words),
  ]);
  return { questions, people, departments, filters };
}

async function findQuestions(viewer: Viewer, q: string, words: readonly string[]) {
  const query = wordsQuery(q);
  if (query === null) return [];
  const coded = Prisma.sql`q.code = any(${codesOf(words)}::text[])`;
  const found = await db.$queryRaw`
    with holding as materialized (
      select w.question_id from question_words w where ${matchesWords(query)} order by w.question_id desc limit ${looked})
    select q.code, q.title, q.status::text as status from questions q
    where (${coded} or q.id in (select question_id from holding)) and ${visibleTo(viewer)}
    order by (${coded}) desc, q.id desc limit ${most}`;
  return z.array(questionRow).parse(found);
}

/** "123" is HD.2026.000123, of this year or one of the two before; anything else is no end of a code. */
function codesOf([number = "", ...others]: readonly string[]): string[] {
  if (others.length > 0 || !/^\d{1,6}$/.test(number)) return [];
  const year = localYear(now());
  return [0, 1, 2].map((ago) => `HD.${String(year - ago)}.${number.padStart(6, "0")}`);
}

/** Those who look after everything find everybody; the others who works in their departments. */
async function findPeople(viewer: Viewer, words: readonly string[]) {
  const today = localDay(now());
  const own = viewer.memberships.map(({ departmentId }) => departmentId);
  const within = seesAll(viewer) ? Prisma.sql`true` : Prisma.sql`m.department_id = any(${own}::int[])`;
  const patterns = words.map((word) => Prisma.sql`' ' || unaccent(lower(p.name)) like ${`% ${word}%`}`);
  const found = await db.$queryRaw`
    select distinct on (p.name, p.id) p.id, p.name, d.name as "departmentName"
    from people p
    join memberships m on m.person_id = p.id and m.role in ('official', 'leader')
      and m.valid_from <= ${today}::date and (m.valid_to is null or m.valid_to >= ${today}::date)
    join departments d on d.id = m.department_id
    where p.disabled_at is null and ${within} and ${Prisma.join(patterns, " and ")}
    order by p.name, p.id limit ${most}`;
  return z.array(personRow).parse(found);
}

async function findDepartments(viewer: Viewer, words: readonly string[]) {
  const own = new Set(viewer.memberships.map(({ departmentId }) => departmentId));
  const departments = await listDepartmentsOfToday();
  return departments
    .filter(({ id, name }) => (seesAll(viewer) || own.has(id)) && matchesTyped(name, words))
    .slice(0, most);
}

async function findFilters(viewer: Viewer, words: readonly string[]): Promise<Found["filters"]> {
  const rows = await db.savedFilter.findMany({
    where: { AND: [seenBy(viewer), { queue: { in: queuesOf(viewer) } }] },
    orderBy: { id: "asc" },
    select: { name: true, queue: true, conditions: true },
  });
  return rows
    .filter(({ name }) => matchesTyped(name, words))
    .slice(0, most)
    .map(({ name, queue, conditions }) => ({
      name,
      query: listQuery(new URLSearchParams(`queue=${queue}&${conditions}`)),
    }));
}

function seesAll(viewer: Viewer): boolean {
  return hasAnyRole(viewer, ["coordinator", "operator", "admin"]);
}
