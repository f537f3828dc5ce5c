import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";

/** The name of the authority that answers for the site, or null before the reference data is in. */
export async function findAgencyName(locale: Locale): Promise<string | null> {
  const root = await db.department.findFirst({
    where: { kind: "root", validTo: null },
    select: { name: true, nameEn: true },
  });
  return root === null ? null : named(root.name, root.nameEn, locale);
}
