import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import type { Submission } from "./schema";

/** How long the same words of the same person are the same question, even from a freshly loaded form. */
const repeatMs = 3_600_000;

const rows = z.array(z.object({ id: z.number(), code: z.string(), secretGeneration: z.number() }));
export type Repeat = z.output<typeof rows>[number];

/**
 * The question that this form already became: by its key, or else by the same words of the same person.
 * Browsers without JavaScript put the words of the form before "back" into a new form, whose key is another.
 * Looks among the newest questions only, by primary key: a submission must cost the same at a million rows.
 */
export async function findRepeat(submissionKey: string, input: Submission, at: Date): Promise<Repeat | null> {
  const found = await db.$queryRaw(repeatSql(submissionKey, input, at));
  return rows.parse(found)[0] ?? null;
}

/** The same as a part of a statement that has more to do. */
export function repeatSql(submissionKey: string, input: Submission, at: Date): Prisma.Sql {
  const since = new Date(at.getTime() - repeatMs);
  return Prisma.sql`
    select id, code, secret_generation as "secretGeneration" from questions where submission_key = ${submissionKey}
    union all
    select q.id, q.code, q.secret_generation
    from (select id from questions order by id desc limit 200) newest
    join questions q on q.id = newest.id
    join citizens c on c.question_id = q.id
    where ${input.uploads.length === 0} and q.submitted_at > ${since} and q.channel = 'web'
      and q.title = ${input.title} and q.content = ${input.content} and q.visibility::text = ${input.visibility}
      and c.name = ${input.name}
      and c.email is not distinct from ${input.email} and c.phone is not distinct from ${input.phone}
    limit 1`;
}
