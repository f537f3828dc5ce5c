import "server-only";
import { db, type Transaction } from "@/lib/db";
import { log } from "@/lib/log";
import { proposeDepartments, type Proposal } from "./propose";

/** What a coordinator is shown for this question now. Empty when it cannot be worked out: an assignment never waits for it. */
export async function proposalsFor(code: string): Promise<Proposal[]> {
  try {
    const question = await db.question.findUnique({
      where: { code },
      select: { id: true, title: true, content: true, topicId: true, placeId: true },
    });
    return question === null ? [] : await proposeDepartments(question);
  } catch (error) {
    log.error({ err: error }, "routing proposals failed");
    return [];
  }
}

/** Writes down beside the new lead assignment what had been proposed for it, in the transaction that made it. Ids only. */
export async function keepProposals(
  tx: Transaction,
  questionId: number,
  proposals: readonly Proposal[],
): Promise<void> {
  const assignment = await tx.assignment.findFirstOrThrow({
    where: { questionId, role: "lead", state: "pending" },
    orderBy: { id: "desc" },
    select: { id: true, createdAt: true },
  });
  await tx.routingProposal.create({
    data: {
      assignmentId: assignment.id,
      departmentIds: proposals.map(({ departmentId }) => departmentId),
      confidences: proposals.map(({ confidence }) => confidence),
      sources: proposals.map(({ source }) => source),
      ruleId: proposals[0]?.ruleId ?? null,
      createdAt: assignment.createdAt,
    },
  });
}
