import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { everyWordIn } from "@/lib/search/every-word";
import type { Viewer } from "@/lib/viewer";
import { Prisma } from "@/prisma/generated/client";
import { papersOf } from "./papers";
import { mayEditServices } from "./policy";
import type { DeskServiceSearch } from "./schema";

export const deskServicesPerPage = 50;

const found = z.object({ id: z.number(), total: z.number() });

/**
 * One page of all services, also ended ones, as the editors see them: every word of `q` stands in title or code, with or
 * without diacritics. Throws `forbidden`.
 */
export async function listServicesForDesk(viewer: Viewer, search: DeskServiceSearch) {
  if (!mayEditServices(viewer)) throw new AppError("forbidden");
  const { departmentId, state } = search;
  const rows = z.array(found).parse(
    await db.$queryRaw`
      select s.id, count(*) over ()::integer as total
      from services s
      where (${departmentId}::integer is null or s.department_id = ${departmentId}::integer)
        and (${state} = 'all' or s.active = (${state} <> 'ended'))
        and (${state} <> 'unconfirmed' or s.confirmed_on is null)
        and ${everyWordIn(Prisma.sql`s.title || ' ' || s.code`, search.q)}
      order by s.title collate "vi-x-icu", s.id
      limit ${deskServicesPerPage} offset ${(search.page - 1) * deskServicesPerPage}`,
  );
  const services = await db.service.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: {
      id: true,
      code: true,
      title: true,
      active: true,
      summary: true,
      applicants: true,
      papers: true,
      steps: true,
      fee: true,
      timeLimit: true,
      legalBasis: true,
      department: { select: { name: true } },
    },
  });
  return {
    services: rows.flatMap(({ id }) =>
      services
        .filter((service) => service.id === id)
        .map((service) => ({ ...service, papers: papersOf(service.papers) })),
    ),
    total: rows[0]?.total ?? 0,
  };
}

/** Everything of one service, for its form; null when there is none. Throws `forbidden`. */
export async function findServiceForDesk(viewer: Viewer, id: number) {
  if (!mayEditServices(viewer)) throw new AppError("forbidden");
  const service = await db.service.findUnique({
    where: { id },
    include: { updatedBy: { select: { name: true } }, successor: { select: { code: true, title: true } } },
  });
  return service === null ? null : { ...service, papers: papersOf(service.papers) };
}
export type DeskService = NonNullable<Awaited<ReturnType<typeof findServiceForDesk>>>;

/** What the form lets one choose: topics in their order, departments of today by name. */
export async function listServiceChoices() {
  const [topics, departments] = await Promise.all([
    db.topic.findMany({ orderBy: [{ position: "asc" }, { name: "asc" }], select: { id: true, name: true } }),
    db.department.findMany({ where: { validTo: null }, select: { id: true, name: true } }),
  ]);
  const { compare } = new Intl.Collator("vi");
  const choice = ({ id, name }: { id: number; name: string }) => ({ value: String(id), text: name });
  return {
    topics: topics.map(choice),
    departments: departments.sort((one, other) => compare(one.name, other.name)).map(choice),
  };
}
