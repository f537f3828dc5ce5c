import "server-only";
import { z } from "zod";
import { handOver } from "@/lib/absences/hand-over";
import { db } from "@/lib/db";
import { AppError, isAppError } from "@/lib/errors";
import { snooze } from "@/lib/snoozes/snooze";
import { departmentsOf, hasAnyRole, type Role, type Viewer } from "@/lib/viewer";
import { assign } from "./assign";
import { bulkSteps, mostRows, type BulkInput, type BulkStep } from "./bulk-schema";
import { markSpam } from "./mark-spam";
import { mayOpenQueue } from "./queues";
import { receive } from "./receive";
import { questionKinds, questionStatuses, statusAllows, transitions, urgencies } from "./status";
import { visibleTo } from "./visible-to";

const chosenRow = z.object({
  code: z.string(),
  title: z.string(),
  version: z.number(),
  status: z.enum(questionStatuses),
  kind: z.enum(questionKinds),
  urgency: z.enum(urgencies),
  topicId: z.number().nullable(),
  topicName: z.string().nullable(),
  placeId: z.number().nullable(),
  officialId: z.number().nullable(),
});
export type ChosenRow = z.output<typeof chosenRow>;

/** What became of one question. A refusal has the key of its sentence and what the sentence mentions. */
export type BulkOutcome = { code: string } & (
  { outcome: "done" } | { outcome: AppError["code"]; reason: string; params: AppError["params"] }
);

/** Those of the questions that the viewer may see, in the order of their codes; the first hundred. */
export async function listChosen(viewer: Viewer, codes: readonly string[]): Promise<ChosenRow[]> {
  const rows = await db.$queryRaw`
    select q.code, q.title, q.version, q.status::text as status, q.kind::text as kind, q.urgency::text as urgency,
           q.topic_id as "topicId", t.name as "topicName", q.place_id as "placeId", q.official_id as "officialId"
    from questions q left join topics t on t.id = q.topic_id
    where q.code = any(${[...codes]}::text[]) and ${visibleTo(viewer)}
    order by q.code
    limit ${mostRows}`;
  return z.array(chosenRow).parse(rows);
}

/** Steps that this person's roles know; whether one is possible for a question is said row by row. */
export function bulkStepsOf(viewer: Viewer): BulkStep[] {
  return bulkSteps.filter((step) => {
    if (step === "snooze") return mayOpenQueue(viewer, "snoozed");
    if (step === "handOver") return departmentsOf(viewer).length > 0;
    const roles = transitions[step].by satisfies readonly Role[];
    return hasAnyRole(viewer, roles);
  });
}

/** Whether the step can be taken from where the question stands. */
export function isPossible(viewer: Viewer, step: BulkStep, { status, kind, officialId }: ChosenRow): boolean {
  // Its own dates decide; the verb says so.
  if (step === "snooze") return true;
  if (step === "handOver") return officialId === viewer.personId && statusAllows("reassign", status);
  return statusAllows(step, status) && !(step === "assign" && kind === "complaint");
}

/**
 * Takes the step with each of the questions, one after the other, each by its own verb in its own transaction: a
 * refused one leaves the others as they are, and an end in the middle leaves none half done.
 */
export async function takeSteps(actor: Viewer, input: BulkInput): Promise<BulkOutcome[]> {
  const known = new Map(
    (
      await listChosen(
        actor,
        input.row.map(({ code }) => code),
      )
    ).map((row) => [row.code, row]),
  );
  const outcomes: BulkOutcome[] = [];
  for (const target of input.row)
    outcomes.push(await outcomeOf(target.code, takeStep(actor, input, target, known)));
  return outcomes;
}

type Target = BulkInput["row"][number];

async function takeStep(
  actor: Viewer,
  input: BulkInput,
  target: Target,
  known: ReadonlyMap<string, ChosenRow>,
): Promise<void> {
  switch (input.step) {
    case "receive":
      return receive(actor, { ...target, ...classificationOf(known.get(target.code), input.topicId) });
    case "assign": {
      const { leadDepartmentId, instruction } = input;
      return assign(actor, { ...target, leadDepartmentId, instruction, contributingDepartmentIds: [] });
    }
    case "markSpam":
      return markSpam(actor, target);
    case "snooze":
      return snooze(actor, { code: target.code, until: input.until, day: input.day });
    case "handOver":
      return handOver(actor, target);
  }
}

/** As the asker left it. Throws `invalid` for a question without a topic when none was chosen for those. */
function classificationOf(row: ChosenRow | undefined, chosenTopicId: number | null) {
  const { topicId, placeId = null, kind = "question", urgency = "normal" } = row ?? {};
  const topic = topicId ?? chosenTopicId;
  if (topic === null) throw new AppError("invalid", { fields: { topicId: "bulk_topic_missing" } });
  return { topicId: topic, placeId, kind, urgency } as const;
}

async function outcomeOf(code: string, step: Promise<void>): Promise<BulkOutcome> {
  try {
    await step;
    return { code, outcome: "done" };
  } catch (error) {
    if (!isAppError(error)) throw error;
    const [field] = Object.values(error.fields);
    return { code, outcome: error.code, reason: field ?? error.reason, params: error.params };
  }
}
