import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import type { ServiceSearch } from "./schema";
import { searchServices } from "./search";

export const servicesPerPage = 20;

const listed = {
  id: true,
  code: true,
  slug: true,
  title: true,
  summary: true,
  topic: { select: { name: true } },
  department: { select: { name: true } },
} as const;

const pageRow = z.object({ id: z.number(), total: z.number() });

type ServicePage = { ids: number[]; total: number; corrected: string | null };

/**
 * One page of the active services: those that `q` names, best first, or all in Vietnamese order when nothing is asked.
 * `corrected` is the query as it was read when words of it were taken for slips.
 */
export async function listServices(search: ServiceSearch) {
  const { ids, total, corrected } = search.q === "" ? await pageOfAll(search) : await pageOfFound(search);
  const rows = await db.service.findMany({ where: { id: { in: ids }, active: true }, select: listed });
  const services = ids
    .flatMap((id) => rows.filter((row) => row.id === id))
    .map(({ id: _, topic, department, ...service }) => ({
      ...service,
      topic: topic?.name ?? null,
      department: department?.name ?? null,
    }));
  return { services, total, corrected };
}

async function pageOfFound({ page, ...search }: ServiceSearch): Promise<ServicePage> {
  const { ids, corrected } = await searchServices(search);
  const from = (page - 1) * servicesPerPage;
  return { ids: ids.slice(from, from + servicesPerPage), total: ids.length, corrected };
}

async function pageOfAll({ topic, department, page }: ServiceSearch): Promise<ServicePage> {
  const found = await db.$queryRaw`
    select s.id, count(*) over ()::integer as total
    from services s
    left join topics t on t.id = s.topic_id
    left join departments d on d.id = s.department_id
    where s.active and (${topic} = '' or t.slug = ${topic}) and (${department} = '' or d.code = ${department})
    order by s.title collate "vi-x-icu", s.id
    limit ${servicesPerPage} offset ${(page - 1) * servicesPerPage}`;
  const rows = z.array(pageRow).parse(found);
  return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0, corrected: null };
}

/** Topics and departments that have a service: the choices of the filter. */
export async function listServiceFilters() {
  const some = { services: { some: { active: true } } };
  const [topics, departments] = await Promise.all([
    db.topic.findMany({
      where: some,
      orderBy: { position: "asc" },
      select: { slug: true, name: true, nameEn: true },
    }),
    db.department.findMany({
      where: some,
      orderBy: { name: "asc" },
      select: { code: true, name: true, nameEn: true },
    }),
  ]);
  return { topics, departments };
}

export function findService(slug: string) {
  return db.service.findFirst({
    where: { slug, active: true },
    select: {
      code: true,
      title: true,
      summary: true,
      applicants: true,
      papers: true,
      steps: true,
      fee: true,
      timeLimit: true,
      legalBasis: true,
      applyUrl: true,
      topic: { select: { slug: true, name: true, nameEn: true } },
      department: { select: { name: true, nameEn: true } },
    },
  });
}
