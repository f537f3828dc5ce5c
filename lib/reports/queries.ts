import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { localYear } from "@/lib/format";
import type { FigureFilter } from "./figure-sql";
import { hasFigures, type Figures } from "./schema";
import { readFigures } from "./read-figures";

type NamedFigures = Figures & { id: number; key: string; name: string; nameEn: string | null };
type Statistics = {
  total: Figures;
  /** In Vietnamese order; without those that have no figure. */
  departments: NamedFigures[];
  /** In the order of the authority; without those that have no figure. */
  topics: NamedFigures[];
  months: Map<string, Figures>;
};

const firstMonth = z.tuple([z.object({ month: z.date().nullable() })]);

/** Years one may ask for, newest first: from the first question received to the year of `at`. */
export async function listReportYears(at: Date): Promise<[number, ...number[]]> {
  const found = await db.$queryRaw`
    select min(month) as month from (
      (select month from figure_sums where measure = 'received' and amount > 0 order by month limit 1)
      union all
      select month from figure_changes where measure = 'received'
    ) received`;
  const [{ month }] = firstMonth.parse(found);
  const last = localYear(at);
  const start = month === null ? last : Math.min(month.getUTCFullYear(), last);
  return [last, ...Array.from({ length: last - start }, (_, index) => last - index - 1)];
}

/** The public figures with the names people know, as they stand at `at`. */
export async function readStatistics(filter: FigureFilter, at: Date): Promise<Statistics> {
  const set = await readFigures(filter, at);
  const [departments, topics] = await Promise.all([
    db.department.findMany({
      where: { id: { in: [...set.departments.keys()] } },
      orderBy: { name: "asc" },
      select: { id: true, code: true, name: true, nameEn: true },
    }),
    db.topic.findMany({
      where: { id: { in: [...set.topics.keys()] } },
      orderBy: [{ position: "asc" }, { name: "asc" }],
      select: { id: true, slug: true, name: true, nameEn: true },
    }),
  ]);
  const byName = new Intl.Collator("vi");
  return {
    total: set.total,
    months: set.months,
    departments: departments
      .map(({ code, ...row }) => withFigures({ ...row, key: code }, set.departments))
      .filter(hasFigures)
      .toSorted((one, other) => byName.compare(one.name, other.name)),
    topics: topics
      .map(({ slug, ...row }) => withFigures({ ...row, key: slug }, set.topics))
      .filter(hasFigures),
  };
}

/** What the statistics may be narrowed to: departments and topics that ever had a figure. */
export async function listReportChoices() {
  const [departments, topics] = await Promise.all([
    db.$queryRaw`select id, code as key, name, name_en as "nameEn" from departments d
      where exists (select from figure_sums f where f.department_id = d.id)
        or exists (select from figure_changes f where f.department_id = d.id)
      order by name collate "vi-x-icu"`,
    db.$queryRaw`select id, slug as key, name, name_en as "nameEn" from topics t
      where exists (select from figure_sums f where f.topic_id = t.id)
        or exists (select from figure_changes f where f.topic_id = t.id)
      order by position, name collate "vi-x-icu"`,
  ]);
  return { departments: choices.parse(departments), topics: choices.parse(topics) };
}

const choices = z.array(
  z.object({ id: z.number(), key: z.string(), name: z.string(), nameEn: z.string().nullable() }),
);
export type ReportChoice = z.output<typeof choices>[number];

function withFigures<Row extends { id: number }>(row: Row, figures: ReadonlyMap<number, Figures>) {
  const own = figures.get(row.id);
  if (own === undefined) throw new Error("a row without figures was asked for");
  return { ...row, ...own };
}
