import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { localYear } from "@/lib/format";
import { similarTo } from "@/lib/search/search";

const entry = { id: true, slug: true, title: true, departmentName: true, answeredAt: true } as const;
export type PublicEntry = {
  id: number;
  slug: string;
  title: string;
  departmentName: string;
  answeredAt: Date | null;
};

const dateRange = z.tuple([z.object({ first: z.date().nullable(), last: z.date().nullable() })]);

/** The newest published questions. */
export function listRecent(count: number): Promise<PublicEntry[]> {
  return db.publicVersion.findMany({
    where: { unpublishedAt: null },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: count,
    select: entry,
  });
}

/** Published questions about the same matter, nearest first. An imported question is its own title. */
export async function relatedTo(
  { id, title, content }: { id: number; title: string; content: string },
  count = 5,
): Promise<PublicEntry[]> {
  const text = content === title ? title : `${title}\n${content}`;
  const ids = await similarTo({ text, except: id, size: count });
  const rows = await db.publicVersion.findMany({
    where: { id: { in: ids }, unpublishedAt: null },
    select: entry,
  });
  return ids.flatMap((other) => rows.filter((row) => row.id === other));
}

export type FilterChoices = {
  topics: { id: number; slug: string; name: string; nameEn: string }[];
  departments: { id: number; code: string; name: string; nameEn: string | null }[];
  years: number[];
};

/** Topics and departments that have something published, and the years since the first answer: the choices of the filters. */
export async function listFilterChoices(): Promise<FilterChoices> {
  const some = { publicVersions: { some: { unpublishedAt: null } } };
  const [topics, departments, dates] = await Promise.all([
    db.topic.findMany({
      where: some,
      orderBy: [{ position: "asc" }, { name: "asc" }],
      select: { id: true, slug: true, name: true, nameEn: true },
    }),
    db.department.findMany({
      where: some,
      orderBy: { name: "asc" },
      select: { id: true, code: true, name: true, nameEn: true },
    }),
    db.$queryRaw`select min(answered_at) as first, max(answered_at) as last
      from public_versions where unpublished_at is null`,
  ]);
  return { topics, departments, years: yearsBetween(dateRange.parse(dates)[0]) };
}

/** Newest first. */
function yearsBetween({ first, last }: z.infer<typeof dateRange>[0]): number[] {
  if (first === null || last === null) return [];
  const newest = localYear(last);
  return Array.from({ length: newest - localYear(first) + 1 }, (_, back) => newest - back);
}
