import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import type { ServiceSearch } from "./schema";

export const servicesPerPage = 20;

const foundRow = z.object({
  code: z.string(),
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  topic: z.string().nullable(),
  department: z.string().nullable(),
  total: z.number(),
});

/**
 * One page of the active services in Vietnamese order. Every word of `q` must stand in code, title or summary, with
 * or without its marks: the directory is a few thousand rows, so this scans.
 */
export async function listServices({ q, topic, department, page }: ServiceSearch) {
  const words = q.split(/\s+/).filter(Boolean);
  const conditions = [
    Prisma.sql`s.active`,
    ...words.map(
      (word) =>
        Prisma.sql`unaccent(lower(s.code || ' ' || s.title || ' ' || s.summary)) like '%' || ${literal(word)} || '%'`,
    ),
    ...(topic === "" ? [] : [Prisma.sql`t.slug = ${topic}`]),
    ...(department === "" ? [] : [Prisma.sql`d.code = ${department}`]),
  ];
  const found = await db.$queryRaw`
    select s.code, s.slug, s.title, s.summary, t.name as topic, d.name as department, count(*) over ()::int as total
    from services s
    left join topics t on t.id = s.topic_id
    left join departments d on d.id = s.department_id
    where ${Prisma.join(conditions, " and ")}
    order by s.title collate "vi-x-icu", s.id
    limit ${servicesPerPage} offset ${(page - 1) * servicesPerPage}`;
  const services = z.array(foundRow).parse(found);
  return { services, total: services[0]?.total ?? 0 };
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

/** A word as LIKE wants it: without marks, with its wildcards made plain. */
function literal(word: string): Prisma.Sql {
  const escaped = word.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`);
  return Prisma.sql`unaccent(${escaped})`;
}
