import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import { lastKnown } from "@/lib/last-known";

/** The contacts everybody may see, of the authority as a whole, in their order. Labels in the reader's language. */
export const listPublicContacts = lastKnown(async (locale: Locale) => {
  const rows = await db.contact.findMany({
    where: { purpose: "public", active: true, departmentId: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, label: true, labelEn: true, value: true },
  });
  return rows.map(({ labelEn, label, ...contact }) => ({ ...contact, label: named(label, labelEn, locale) }));
});

/** Departments with the contacts they publish; those without any are left out. */
export async function listDepartmentContacts(locale: Locale) {
  const departments = await db.department.findMany({
    where: { validTo: null, contacts: { some: { purpose: "public", active: true } } },
    orderBy: { name: "asc" },
    select: {
      id: true,
      name: true,
      nameEn: true,
      contacts: {
        where: { purpose: "public", active: true },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        select: { id: true, kind: true, label: true, labelEn: true, value: true },
      },
    },
  });
  return departments.map(({ id, name, nameEn, contacts }) => ({
    id,
    name: named(name, nameEn, locale),
    contacts: contacts.map(({ labelEn, label, ...contact }) => ({
      ...contact,
      label: named(label, labelEn, locale),
    })),
  }));
}
