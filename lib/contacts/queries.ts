import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { localDay } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import { lastKnown } from "@/lib/last-known";
import { validOn } from "@/lib/valid-on";

/** The contacts everybody may see, of the authority as a whole, in their order. Labels in the reader's language. */
export const listPublicContacts = lastKnown(async (locale: Locale) => {
  const rows = await db.contact.findMany({
    where: {
      purpose: "public",
      active: true,
      departmentId: null,
      ...validOn(new Date(localDay(now()))),
    },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, label: true, labelEn: true, value: true },
  });
  return rows.map(({ labelEn, label, ...contact }) => ({ ...contact, label: named(label, labelEn, locale) }));
});
