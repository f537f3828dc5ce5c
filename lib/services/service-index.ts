import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { impactsOf } from "@/lib/search/impacts";
import { levels } from "@/lib/search/terms";
import { plainOf } from "@/lib/search/words";

/** Which service has a term, and how strongly (lib/search/impacts.ts). */
export type Posting = { entry: number; level: number };
type Entry = {
  id: number;
  /** Without diacritics. */
  code: string;
  topic: string | null;
  department: string | null;
  /** How many terms it has. */
  size: number;
};
export type ServiceIndex = {
  entries: readonly Entry[];
  postings: ReadonlyMap<number, readonly Posting[]>;
  /** How many services have a term. */
  counts: ReadonlyMap<number, number>;
};

const stampRow = z.tuple([z.object({ rows: z.number(), newest: z.bigint() })]);

let kept: { stamp: string; index: Promise<ServiceIndex> } | undefined;

/**
 * The active services as the search reads them. A directory is a few thousand rows, so it lies in memory and is read
 * again when one of them has changed, which a single look at the table tells.
 */
export async function serviceIndex(): Promise<ServiceIndex> {
  const stamp = await stampOf();
  if (kept?.stamp !== stamp) kept = { stamp, index: build() };
  const reading = kept;
  try {
    return await reading.index;
  } catch (error) {
    if (kept === reading) kept = undefined;
    throw error;
  }
}

/** Whatever writes a row leaves its transaction's number in it; a deleted row is one fewer. */
async function stampOf(): Promise<string> {
  const found = await db.$queryRaw`
    select count(*)::integer as rows, coalesce(max(xmin::text::bigint), 0) as newest from services`;
  const [{ rows, newest }] = stampRow.parse(found);
  return `${String(rows)}/${String(newest)}`;
}

async function build(): Promise<ServiceIndex> {
  const services = await db.service.findMany({
    where: { active: true },
    orderBy: { id: "asc" },
    select: {
      id: true,
      code: true,
      title: true,
      titleEn: true,
      field: true,
      summary: true,
      applicants: true,
      topic: { select: { slug: true } },
      department: { select: { code: true } },
    },
  });
  const postings = new Map<number, Posting[]>();
  const entries = services.map(
    ({ id, code, title, titleEn, field, summary, applicants, topic, department }, entry): Entry => {
      const { keys } = impactsOf({
        title,
        content: `${code}\n${titleEn}`,
        answer: `${field}\n${summary}\n${applicants}`,
      });
      for (const key of keys) {
        const term = Math.floor(key / levels);
        const posting = { entry, level: key % levels };
        const known = postings.get(term);
        if (known === undefined) postings.set(term, [posting]);
        else known.push(posting);
      }
      const [topicSlug, departmentCode] = [topic?.slug ?? null, department?.code ?? null];
      return { id, code: plainOf(code), topic: topicSlug, department: departmentCode, size: keys.length };
    },
  );
  const counts = new Map([...postings].map(([term, { length }]) => [term, length]));
  return { entries, postings, counts };
}
