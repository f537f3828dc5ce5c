import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { localDay } from "@/lib/format";
import { working } from "@/lib/questions/status";
import { everyWordIn } from "@/lib/search/every-word";
import type { Viewer } from "@/lib/viewer";
import { Prisma } from "@/prisma/generated/client";
import type { PeopleSearch } from "./list-schema";
import { mayManagePeople } from "./policy";

export const peoplePerPage = 30;

const found = z.object({ id: z.number(), total: z.number() });

/**
 * One page of people with the roles they have or will have, by name in Vietnamese order. Every word of `q` stands in
 * name, address or job title, with or without diacritics. A page behind the last one is the first. Throws `forbidden`.
 */
export async function listPeople(viewer: Viewer, search: PeopleSearch) {
  if (!mayManagePeople(viewer)) throw new AppError("forbidden");
  const { departmentId, page } = search;
  const rows = z.array(found).parse(
    await db.$queryRaw`
      select p.id, count(*) over ()::integer as total
      from people p
      where (${departmentId}::integer is null or exists (
          select from memberships m
          where m.person_id = p.id and m.department_id = ${departmentId}::integer
            and coalesce(m.valid_to >= ${localDay(now())}::date, true)))
        and ${everyWordIn(Prisma.sql`concat_ws(' ', p.name, p.email, p.job_title)`, search.q)}
      order by p.name collate "vi-x-icu", p.id
      limit ${peoplePerPage} offset ${(page - 1) * peoplePerPage}`,
  );
  if (rows.length === 0 && page > 1) return listPeople(viewer, { ...search, page: 1 });
  const people = await readPeople(rows.map(({ id }) => id));
  return {
    people: rows.flatMap(({ id }) => people.filter((person) => person.id === id)),
    total: rows[0]?.total ?? 0,
    page,
  };
}

export type ListedPerson = Awaited<ReturnType<typeof readPeople>>[number];

/** One person with the roles they have or will have; null when there is none. Throws `forbidden`. */
export async function findPersonForDesk(viewer: Viewer, id: number): Promise<ListedPerson | null> {
  if (!mayManagePeople(viewer)) throw new AppError("forbidden");
  return (await readPeople([id]))[0] ?? null;
}

async function readPeople(ids: readonly number[]) {
  const today = new Date(localDay(now()));
  const people = await db.person.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      name: true,
      email: true,
      jobTitle: true,
      disabledAt: true,
      passwordHash: true,
      secondFactor: { select: { confirmedAt: true } },
      memberships: {
        where: { OR: [{ validTo: null }, { validTo: { gte: today } }] },
        orderBy: { id: "asc" },
        select: {
          id: true,
          role: true,
          validFrom: true,
          validTo: true,
          department: { select: { name: true } },
        },
      },
      _count: { select: { questions: { where: { status: { in: [...working] } } } } },
    },
  });
  return people.map(({ passwordHash, secondFactor, _count, ...person }) => ({
    ...person,
    hasPassword: passwordHash !== null,
    hasSecondStep: (secondFactor?.confirmedAt ?? null) !== null,
    openWork: _count.questions,
  }));
}
