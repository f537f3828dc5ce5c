import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { localDay } from "@/lib/format";

/** A published answer that another question could be answered with, word for word. */
export type PublishedSource = {
  id: number;
  slug: string;
  title: string;
  answer: string;
  departmentName: string;
  /** SHA-256 of the answer. */
  textHash: string;
  /** The version it was published from, whose citations it carries; imported answers have none. */
  answerVersionId: number | null;
  /** Why it may not be used, a key of messages errors. */
  obstacle: "published_gone" | "published_replaced" | "published_outdated" | null;
};

const row = z.object({
  id: z.number(),
  slug: z.string(),
  title: z.string(),
  answer: z.string(),
  departmentName: z.string(),
  answerVersionId: z.number().nullable(),
  gone: z.boolean(),
  replaced: z.boolean(),
  outdated: z.boolean(),
});

/**
 * Null when there is no such public version. Taken down, corrected since without having been published anew, or
 * citing a legal document that expired before today (Asia/Ho_Chi_Minh), it may be read but not used.
 */
export async function findPublishedSource(
  reader: Pick<Prisma.TransactionClient, "$queryRaw">,
  id: number,
): Promise<PublishedSource | null> {
  const today = localDay(now());
  const rows = await reader.$queryRaw`
    select p.id, p.slug, p.title, p.answer, p.department_name as "departmentName",
           sent.answer_version_id as "answerVersionId", p.unpublished_at is not null as gone,
           q.publication <> 'published' as replaced,
           exists (select from answer_citations c join legal_documents d on d.id = c.document_id
                   where c.answer_version_id = sent.answer_version_id and d.expired_on < ${today}::date) as outdated
    from public_versions p
    join questions q on q.id = p.question_id
    left join lateral (select w.answer_version_id from answers w
                       where w.question_id = q.id and w.released_at is not null
                       order by w.id desc limit 1) sent on true
    where p.id = ${id}`;
  const found = z.array(row).parse(rows)[0];
  if (found === undefined) return null;
  const { gone, replaced, outdated, ...source } = found;
  return {
    ...source,
    textHash: createHash("sha256").update(source.answer).digest("hex"),
    obstacle: gone
      ? "published_gone"
      : replaced
        ? "published_replaced"
        : outdated
          ? "published_outdated"
          : null,
  };
}

/** The same for the page on which it is chosen. */
export function findPublishedAnswer(id: number): Promise<PublishedSource | null> {
  return findPublishedSource(db, id);
}
