import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { localDay } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import { lastKnown } from "@/lib/last-known";

/** The name of the authority that answers for the site, or null before the reference data is in. */
export const findAgencyName = lastKnown(async (locale: Locale): Promise<string | null> => {
  const root = await db.department.findFirst({
    where: { kind: "root", validTo: null },
    select: { name: true, nameEn: true },
  });
  return root === null ? null : named(root.name, root.nameEn, locale);
});

/**
 * What a department is called in a language, by the Vietnamese name that published answers carry. One that has been
 * renamed since, or has no English name, keeps the name it answered under.
 */
export async function departmentNames(locale: Locale): Promise<(name: string) => string> {
  if (locale === "vi") return (name) => name;
  const departments = await db.department.findMany({
    where: { nameEn: { not: "" } },
    select: { name: true, nameEn: true },
  });
  const names = new Map(departments.map(({ name, nameEn }) => [name, nameEn]));
  return (name) => names.get(name) ?? name;
}

/** Every department that exists today in Asia/Ho_Chi_Minh, also those that take no questions: the root, then by name. */
export async function listDepartmentsOfToday(): Promise<{ id: number; name: string }[]> {
  const today = new Date(localDay(now()));
  const departments = await db.department.findMany({
    where: { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gte: today } }] },
    select: { id: true, name: true, kind: true },
  });
  const { compare } = new Intl.Collator("vi");
  const rank = (kind: string): number => (kind === "root" ? 0 : 1);
  return departments
    .sort((one, other) => rank(one.kind) - rank(other.kind) || compare(one.name, other.name))
    .map(({ id, name }) => ({ id, name }));
}
