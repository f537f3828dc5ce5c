import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { countServiceFacets } from "./facets";
import { papersOf } from "./papers";
import type { ServiceSearch } from "./schema";
import { searchServices, type FoundService, type FoundServices } from "./search";

export const servicesPerPage = 20;

const listed = {
  id: true,
  code: true,
  slug: true,
  title: true,
  titleEn: true,
  summary: true,
  summaryEn: true,
  fee: true,
  feeEn: true,
  timeLimit: true,
  timeLimitEn: true,
  topic: { select: { name: true, nameEn: true } },
  department: { select: { name: true, nameEn: true } },
} as const;

/**
 * One page of the active services: those that `q` names, best first, or all in Vietnamese order when nothing is asked;
 * with how many each topic and department has. `corrected` is the query as it was read when words of it were taken for
 * slips; `empty` says that the directory holds nothing at all.
 */
export async function listServices(search: ServiceSearch) {
  const { found, corrected } = await findAll(search.q);
  const asked = found.filter(
    ({ topic, department }) =>
      (search.topic === "" || topic === search.topic) &&
      (search.department === "" || department === search.department),
  );
  const from = (search.page - 1) * servicesPerPage;
  const ids = asked.slice(from, from + servicesPerPage).map(({ id }) => id);
  const [rows, facets] = await Promise.all([
    db.service.findMany({ where: { id: { in: ids }, active: true }, select: listed }),
    countServiceFacets(found, search),
  ]);
  const services = ids.flatMap((id) => rows.filter((row) => row.id === id));
  return { services, total: asked.length, corrected, facets, empty: search.q === "" && found.length === 0 };
}

const row = z.object({ id: z.number(), topic: z.string().nullable(), department: z.string().nullable() });

async function findAll(q: string): Promise<FoundServices> {
  if (q !== "") return searchServices(q);
  const rows = await db.$queryRaw`
    select s.id, t.slug as topic, d.code as department
    from services s
    left join topics t on t.id = s.topic_id
    left join departments d on d.id = s.department_id
    where s.active
    order by s.title collate "vi-x-icu", s.id`;
  const found: FoundService[] = z.array(row).parse(rows);
  return { found, corrected: null };
}

/** A service by its address, also one that has ended: its page says so and leads on. */
export async function findService(slug: string) {
  const service = await db.service.findUnique({
    where: { slug },
    select: {
      ...listed,
      applicants: true,
      applicantsEn: true,
      papers: true,
      steps: true,
      stepsEn: true,
      legalBasis: true,
      applyAt: true,
      applyUrl: true,
      field: true,
      confirmedOn: true,
      active: true,
      endedOn: true,
      successor: { select: { slug: true, title: true, titleEn: true, code: true } },
      topic: { select: { slug: true, name: true, nameEn: true } },
      department: { select: { code: true, name: true, nameEn: true } },
    },
  });
  return service === null ? null : { ...service, papers: papersOf(service.papers) };
}
export type ServicePage = NonNullable<Awaited<ReturnType<typeof findService>>>;
