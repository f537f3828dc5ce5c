import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { hashSecret } from "@/lib/secrets";
import { isFor, questionStatuses, statusAllows, type QuestionStatus, type Verb } from "./status";

/** The asker's own question as a verb of the citizen needs it. */
export type OwnQuestion = {
  id: number;
  code: string;
  version: number;
  status: QuestionStatus;
  leadDepartmentId: number | null;
  officialId: number | null;
  clockFrom: Date | null;
  dueAt: Date | null;
  pausedAt: Date | null;
  calendarId: number | null;
  infoDueAt: Date | null;
  answeredAt: Date | null;
  reopenCount: number;
};

const row = z.object({
  id: z.number(),
  code: z.string(),
  version: z.number(),
  status: z.enum(questionStatuses),
  held: z.boolean(),
  leadDepartmentId: z.number().nullable(),
  officialId: z.number().nullable(),
  clockFrom: z.date().nullable(),
  dueAt: z.date().nullable(),
  pausedAt: z.date().nullable(),
  calendarId: z.number().nullable(),
  infoDueAt: z.date().nullable(),
  answeredAt: z.date().nullable(),
  reopenCount: z.number(),
});

/**
 * What every verb of the citizen begins with: the question by the token of the link (`not_found` for any other token
 * and for spam), and the status (`conflict`; also while an approved answer is held back, which the citizen cannot see).
 * The caller has counted the attempt against its rate limit.
 */
export async function openAsCitizen(tx: Transaction, token: string, verb: Verb): Promise<OwnQuestion> {
  if (!isFor(verb, "citizen")) throw new AppError("forbidden");
  const found = await tx.$queryRaw`
    select q.id, q.code, q.version, q.status::text as status, q.release_at is not null as held,
           q.lead_department_id as "leadDepartmentId", q.official_id as "officialId", q.clock_from as "clockFrom",
           q.due_at as "dueAt", q.paused_at as "pausedAt", q.calendar_id as "calendarId",
           q.info_due_at as "infoDueAt", q.answered_at as "answeredAt", q.reopen_count as "reopenCount"
    from questions q
    where q.link_hash = ${hashSecret(token)} and q.status <> 'spam'`;
  const question = z.array(row).parse(found)[0];
  if (question === undefined) throw new AppError("not_found");
  if (question.held) throw new AppError("conflict", { reason: "citizen_held" });
  if (!statusAllows(verb, question.status))
    throw new AppError("conflict", { reason: refusals[verb] ?? "conflict" });
  return question;
}

/** What a citizen reads who comes too early or too late for a verb. */
const refusals: Partial<Record<Verb, string>> = {
  provideInfo: "provide_info_over",
  addInformation: "add_information_over",
  withdraw: "withdraw_over",
  reopen: "reopen_citizen_over",
};
