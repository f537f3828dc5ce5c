import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import type { InboxRow } from "@/lib/questions/inbox-row";

/** A row as a screen gets it, with its names in the language of the reader. */
export type NamedRow = Omit<InboxRow, "topicNameEn" | "departmentNameEn">;

/** Rows are found once for readers of both languages; each gets the names of their own. */
export function nameRows(rows: readonly InboxRow[], locale: Locale): NamedRow[] {
  return rows.map(({ topicNameEn, departmentNameEn, ...row }) => ({
    ...row,
    topicName: row.topicName === null ? null : named(row.topicName, topicNameEn, locale),
    departmentName: row.departmentName === null ? null : named(row.departmentName, departmentNameEn, locale),
  }));
}
