import { z } from "zod";
import { mostOfAPaper, mostPapers, type ServicePaper } from "./status";

const amount = z.number().int().min(0).max(mostOfAPaper).nullable();
const columnSchema = z.array(
  z.object({
    name: z.string(),
    nameEn: z.string().catch(""),
    originals: amount.catch(null),
    copies: amount.catch(null),
  }),
);

/** The papers as the database holds them; what is no paper is left out rather than shown wrong. */
export function papersOf(column: unknown): ServicePaper[] {
  const parsed = columnSchema.safeParse(column);
  return parsed.success ? parsed.data : [];
}

/** Key of messages errors. */
export type PaperProblem = "service_paper_wrong" | "service_papers_many";

/**
 * Papers as people write them, one a line: `name | originals | copies | English name`, all but the name optional.
 * A bullet or number before the name is dropped.
 */
export function readPapers(text: string): { papers: ServicePaper[]; problem: PaperProblem | null } {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  if (lines.length > mostPapers) return { papers: [], problem: "service_papers_many" };
  const papers = lines.map(readPaper);
  const good = papers.filter((paper) => paper !== null);
  return { papers: good, problem: good.length === papers.length ? null : "service_paper_wrong" };
}

function readPaper(line: string): ServicePaper | null {
  const [written = "", originals = "", copies = "", nameEn = "", ...more] = line.split("|");
  const name = written.trim().replace(/^([-*+•]|\d{1,2}[.)])\s+/, "");
  const [one, other] = [readAmount(originals), readAmount(copies)];
  if (name === "" || more.length > 0 || one === undefined || other === undefined) return null;
  return { name, nameEn: nameEn.trim(), originals: one, copies: other };
}

/** Null: nothing is said; undefined: what is said is no number of papers. */
function readAmount(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const value = /^\d{1,3}$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  return value <= mostOfAPaper ? value : undefined;
}

/** The inverse of readPapers(): what the form begins with. Empty ends of a line are left out. */
export function writePapers(papers: readonly ServicePaper[]): string {
  return papers
    .map(({ name, originals, copies, nameEn }) =>
      [name, originals ?? "", copies ?? "", nameEn].join(" | ").replace(/( \|\s*)+$/, ""),
    )
    .join("\n");
}
