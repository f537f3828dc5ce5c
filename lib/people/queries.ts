import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { localDay } from "@/lib/format";
import { working } from "@/lib/questions/status";
import type { Viewer } from "@/lib/viewer";
import { mayManagePeople } from "./policy";

/** openWork: questions that wait for this person's answer, in all departments. */
export type PersonOption = { id: number; name: string; jobTitle: string; openWork: number };

/** Officials of a department today in Asia/Ho_Chi_Minh, by name in Vietnamese order. */
export async function listOfficials(
  departmentId: number,
  reader: Pick<Transaction, "person"> = db,
): Promise<PersonOption[]> {
  const today = new Date(localDay(now()));
  const people = await reader.person.findMany({
    where: {
      disabledAt: null,
      memberships: {
        some: {
          departmentId,
          role: "official",
          validFrom: { lte: today },
          OR: [{ validTo: null }, { validTo: { gte: today } }],
        },
      },
    },
    select: {
      id: true,
      name: true,
      jobTitle: true,
      _count: { select: { questions: { where: { status: { in: [...working] } } } } },
    },
  });
  const { compare } = new Intl.Collator("vi");
  return people
    .map(({ _count, ...person }) => ({ ...person, openWork: _count.questions }))
    .sort((one, other) => compare(one.name, other.name));
}

/** So many people the settings screen shows; who has more narrows the list. */
export const peopleShown = 100;

export type PeopleFilter = { departmentId: number | null; q: string };

/**
 * People with the roles they have or will have, by name in Vietnamese order, and whether more were found than are
 * shown. Throws `forbidden`.
 */
export async function listPeople(viewer: Viewer, { departmentId, q }: PeopleFilter) {
  if (!mayManagePeople(viewer)) throw new AppError("forbidden");
  const today = new Date(localDay(now()));
  const lasting = { OR: [{ validTo: null }, { validTo: { gte: today } }] };
  const words = q.trim() === "" ? null : await findByWords(q);
  const people = await db.person.findMany({
    where: {
      ...(words === null ? {} : { id: { in: words } }),
      ...(departmentId === null ? {} : { memberships: { some: { departmentId, ...lasting } } }),
    },
    select: {
      id: true,
      name: true,
      email: true,
      jobTitle: true,
      disabledAt: true,
      passwordHash: true,
      secondFactor: { select: { confirmedAt: true } },
      memberships: {
        where: lasting,
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
  const { compare } = new Intl.Collator("vi");
  const found = people
    .map(({ passwordHash, secondFactor, _count, ...person }) => ({
      ...person,
      hasPassword: passwordHash !== null,
      hasSecondStep: (secondFactor?.confirmedAt ?? null) !== null,
      openWork: _count.questions,
    }))
    .sort((one, other) => compare(one.name, other.name));
  return { people: found.slice(0, peopleShown), more: found.length > peopleShown };
}

const ids = z.array(z.object({ id: z.number() }));

/** Words of the name, with or without diacritics, or of the address. */
async function findByWords(q: string): Promise<number[]> {
  const like = `%${q.trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const rows = await db.$queryRaw`
    select id from people where unaccent(lower(name || ' ' || email)) like unaccent(lower(${like}))`;
  return ids.parse(rows).map(({ id }) => id);
}
