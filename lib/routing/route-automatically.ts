import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { isAppError } from "@/lib/errors";
import { localDay } from "@/lib/format";
import { log } from "@/lib/log";
import { acceptanceDue, answerClock } from "@/lib/questions/answer-clock";
import { handOver } from "@/lib/questions/assign";
import { takeIn } from "@/lib/questions/receive";
import { questionKinds, urgencies } from "@/lib/questions/status";
import { matchingRules } from "./match-sql";

const batch = 100;

const routable = z.object({
  id: z.number(),
  version: z.number(),
  topic_id: z.number(),
  place_id: z.number().nullable(),
  kind: z.enum(questionKinds),
  urgency: z.enum(urgencies),
  rejection_count: z.number(),
  rule_id: z.number(),
  department_id: z.number(),
});
type Routable = z.output<typeof routable>;

/**
 * Receives and assigns a newly submitted question as the system, when the first rule that matches it is marked
 * automatic. Runs after the submission is committed: whatever goes wrong is logged and the question waits for the
 * coordinator, or for the sweep. True when it was assigned.
 */
export async function applyAutomaticRule(questionId: number): Promise<boolean> {
  return (await apply(Prisma.sql`q.id = ${questionId}`)) > 0;
}

/** The sweep for questions whose submission was cut off before its rule ran. Any number of processes may run it at once. */
export async function applyAutomaticRules(): Promise<number> {
  return apply(Prisma.sql`true`);
}

async function apply(condition: Prisma.Sql): Promise<number> {
  let assigned = 0;
  try {
    for (const question of await listRoutable(condition)) if (await route(question)) assigned += 1;
  } catch (error) {
    log.error({ err: error }, "automatic rules failed");
  }
  return assigned;
}

/** Complaints and denunciations wait for a person. */
async function listRoutable(condition: Prisma.Sql): Promise<Routable[]> {
  const found = await db.$queryRaw`
    select q.id, q.version, q.topic_id, q.place_id, q.kind::text as kind, q.urgency::text as urgency,
           q.rejection_count, rule.id as rule_id, rule.department_id
    from questions q
    join lateral (${matchingRules(localDay(now()))} limit 1) rule on rule.automatic
    where q.status = 'submitted' and q.topic_id is not null and q.kind <> 'complaint' and ${condition}
    order by q.submitted_at, q.id
    limit ${batch}`;
  return z.array(routable).parse(found);
}

/** A coordinator, or another process, may be faster: then there is nothing left to do. */
async function route(question: Routable): Promise<boolean> {
  const at = now();
  const [clock, acceptDueAt] = await Promise.all([answerClock(at, question.urgency), acceptanceDue(at)]);
  const { id, version, kind, urgency, topic_id: topicId, place_id: placeId } = question;
  try {
    await transaction(async (tx) => {
      await takeIn(
        tx,
        { id, version, status: "submitted" },
        { topicId, placeId, kind, urgency, clock },
        null,
      );
      const received = {
        id,
        version: version + 1,
        status: "received" as const,
        rejectionCount: question.rejection_count,
      };
      await handOver(tx, received, {
        leadDepartmentId: question.department_id,
        contributingDepartmentIds: [],
        instruction: "",
        acceptDueAt,
        assignedById: null,
        ruleId: question.rule_id,
      });
    });
    return true;
  } catch (error) {
    if (!isAppError(error)) log.error({ err: error, questionId: id }, "automatic rule failed");
    return false;
  }
}
