import "server-only";
import { now } from "@/lib/clock";
import { localDay } from "@/lib/format";

/** A cited document as people read it: in the answer, in the letter, on the public page. */
export type ShownCitation = {
  id: number;
  number: string;
  title: string;
  article: string;
  url: string | null;
  /** No longer in force today (Asia/Ho_Chi_Minh). */
  expired: boolean;
};

/** What a query selects of a citation. */
export const citations = {
  orderBy: { id: "asc" },
  select: {
    id: true,
    article: true,
    document: { select: { number: true, title: true, url: true, expiredOn: true } },
  },
} as const;

type Row = {
  id: number;
  article: string;
  document: { number: string; title: string; url: string | null; expiredOn: Date | null };
};

export function shownCitations(rows: readonly Row[]): ShownCitation[] {
  const today = localDay(now());
  return rows.map(({ id, article, document: { expiredOn, ...document } }) => ({
    ...{ id, article },
    ...document,
    // A date column is read as midnight UTC of that day.
    expired: expiredOn !== null && expiredOn.toISOString().slice(0, 10) < today,
  }));
}

/** One line of a letter: number, title, article. */
export function citationLine({ number, title, article }: ShownCitation): string {
  return [article, number, title].filter(Boolean).join(", ");
}
