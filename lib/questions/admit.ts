import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { intakeContacts } from "@/lib/events/recipients";
import { plannedOnce } from "@/lib/planned-once";
import { counting, pointsOf, refuseTooMany } from "@/lib/rate-limit";
import { codeOf, numbering, type QuestionName } from "./code";
import { repeatSql, type Repeat } from "./repeat";
import type { Submission } from "./schema";

type Asking = { address: string; submissionKey: string; input: Submission; hasProof: boolean; at: Date };
export type Admitted = { before: Repeat } | { before: null; name: QuestionName; intake: number[] };

const admission = z.tuple([
  z.object({
    before: z.object({ id: z.number(), code: z.string(), secretGeneration: z.number() }).nullable(),
    counted: z.object({ points: z.number(), wait: z.number() }).nullable(),
    name: z.object({ id: z.number(), last: z.number() }).nullable(),
    intake: z.array(z.number()),
  }),
]);

/**
 * The question that a form already became, or else one try counted and the name of a new question with whoever hears of
 * it. One statement for what takes four by itself. It does not wait for the disk: what is lost with it in a crash is a
 * name nobody was told, because the question's own commit writes everything before it, too. Throws `rate_limited`.
 */
export async function admit({ address, submissionKey, input, hasProof, at }: Asking): Promise<Admitted> {
  const action = hasProof ? "submit" : "submitPlain";
  const isNew = Prisma.sql`not exists (select from before)`;
  const isAllowed = Prisma.sql`exists (select from counted where points <= ${pointsOf(action)}::integer)`;
  const rows = await db.$queryRaw`${plannedOnce}
    with before as materialized (${repeatSql(submissionKey, input, at)}),
    counted as (${counting(action, address, { when: isNew })}),
    name as (${numbering(at, isAllowed)})
    select (select to_jsonb(before) from before) as before, (select to_jsonb(counted) from counted) as counted,
           (select to_jsonb(name) from name) as name, array(${intakeContacts()}) as intake,
           set_config('synchronous_commit', 'off', true)`;
  const [{ before, counted, name, intake }] = admission.parse(rows);
  if (before !== null) return { before };
  if (counted !== null) refuseTooMany(action, counted);
  if (name === null) throw new Error("a question that is new and allowed has a name");
  return { before, name: { id: name.id, code: codeOf(at, name.last) }, intake };
}
