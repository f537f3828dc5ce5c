import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";

/** The name of the authority that answers for the site, or null before the reference data is in. */
export async function findAgencyName(locale: Locale): Promise<string | null> {
  const root = await db.department.findFirst({
    where: { kind: "root", validTo: null },
    select: { name: true, nameEn: true },
  });
  if (root === null) return null;
  return locale === "en" ? (root.nameEn ?? root.name) : root.name;
}
