import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { listReceivingDepartments } from "@/lib/departments/receiving";
import { localDay } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import { formOptions } from "@/lib/questions/form-options";
import { departmentsOf, hasRole, type Viewer } from "@/lib/viewer";

type Choice = { value: string; text: string };

/** What the conditions that name something may be set to. Officials stand under their department. */
export type Choices = {
  topics: Choice[];
  departments: Choice[];
  places: Choice[];
  officials: { group: string; options: Choice[] }[];
};

const officialRows = z.array(
  z.object({
    id: z.number(),
    name: z.string(),
    department: z.string(),
    departmentEn: z.string().nullable(),
  }),
);
const { compare } = new Intl.Collator("vi");

export async function listChoices(viewer: Viewer, locale: Locale): Promise<Choices> {
  const [{ topics, places }, departments, officials] = await Promise.all([
    formOptions(),
    listReceivingDepartments(),
    listOfficials(viewer, locale),
  ]);
  return {
    topics: topics.map(({ id, name, nameEn }) => ({ value: String(id), text: named(name, nameEn, locale) })),
    departments: departments
      .map(({ id, name, nameEn }) => ({ value: String(id), text: named(name, nameEn, locale) }))
      .sort((one, other) => compare(one.text, other.text)),
    places: places.map(({ id, name }) => ({ value: String(id), text: name })),
    officials,
  };
}

/** Who takes questions on in the viewer's departments; for those who look after all, everywhere. */
async function listOfficials(viewer: Viewer, locale: Locale): Promise<Choices["officials"]> {
  const everywhere = hasRole(viewer, "coordinator") || hasRole(viewer, "operator");
  const today = localDay(now());
  const within = everywhere ? Prisma.sql`true` : Prisma.sql`d.id = any(${departmentsOf(viewer)}::int[])`;
  const rows = await db.$queryRaw`
    select distinct p.id, p.name, d.name as department, d.name_en as "departmentEn" from memberships m
    join people p on p.id = m.person_id and p.disabled_at is null
    join departments d on d.id = m.department_id
    where m.role in ('official', 'leader') and ${within}
      and m.valid_from <= ${today}::date and (m.valid_to is null or m.valid_to >= ${today}::date)`;
  const people = officialRows
    .parse(rows)
    .map(({ department, departmentEn, ...row }) => ({
      ...row,
      department: named(department, departmentEn, locale),
    }))
    .sort((one, other) => compare(one.name, other.name));
  const groups = [...new Set(people.map(({ department }) => department))].sort(compare);
  return groups.map((group) => ({
    group,
    options: people
      .filter(({ department }) => department === group)
      .map(({ id, name }) => ({ value: String(id), text: name })),
  }));
}
