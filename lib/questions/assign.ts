import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { currentCalendar } from "@/lib/deadlines/queries";
import { record } from "@/lib/events/record";
import { listReceivingDepartments } from "@/lib/departments/receiving";
import { keepProposals, proposalsFor } from "@/lib/routing/proposed";
import type { Viewer } from "@/lib/viewer";
import { acceptanceDue } from "./answer-clock";
import { change, open } from "./change";
import { contributorDue } from "./contributor-due";
import type { AssignInput } from "./desk-schema";
import type { Subject } from "./subject";

/** After so many refusals by departments the next assignment cannot be refused. */
export const refusalsBeforeBinding = 2;

export type Handover = {
  leadDepartmentId: number;
  contributingDepartmentIds: number[];
  instruction: string;
  acceptDueAt: Date;
  /** When the contributing departments' parts are due. */
  partDueAt?: Date;
  assignedById: number | null;
  ruleId: number | null;
};

/**
 * Gives a received question to exactly one lead department and any number of contributing ones, each told by mail
 * to its contact. The lead has one working day to accept. After two refusals the assignment is binding.
 * Throws `invalid` for a department that takes no questions today, and for a day that the parts cannot be due on.
 */
export async function assign(actor: Viewer, input: AssignInput): Promise<void> {
  const { leadDepartmentId, contributingDepartmentIds, instruction, contributingDay: day = null } = input;
  const at = now();
  const [acceptDueAt, calendar] = await Promise.all([acceptanceDue(at), currentCalendar()]);
  await refuseClosedDepartments(input);
  const proposals = await proposalsFor(input.code);
  await transaction(async (tx) => {
    const question = await open(tx, actor, "assign", input);
    await handOver(tx, question, {
      leadDepartmentId,
      contributingDepartmentIds: [...new Set(contributingDepartmentIds)],
      instruction,
      acceptDueAt,
      partDueAt: contributorDue({ askedAt: at, dueAt: question.dueAt, day }, calendar, "contributingDay"),
      assignedById: actor.personId,
      ruleId: null,
    });
    await keepProposals(tx, question.id, proposals);
  });
}

/** The same for a rule marked automatic, which is nobody's act. */
export async function handOver(
  tx: Transaction,
  question: Pick<Subject, "id" | "version" | "status" | "rejectionCount">,
  handover: Handover,
): Promise<void> {
  const { leadDepartmentId, contributingDepartmentIds, partDueAt = null, ...common } = handover;
  const binding = question.rejectionCount >= refusalsBeforeBinding;
  const departments = [
    { departmentId: leadDepartmentId, role: "lead" as const, binding },
    ...contributingDepartmentIds.map((departmentId) => ({
      departmentId,
      role: "contributing" as const,
      binding: false,
      dueAt: partDueAt,
    })),
  ];
  await change(tx, question, "assign", { leadDepartmentId, officialId: null });
  await tx.assignment.createMany({
    data: departments.map((department) => ({
      questionId: question.id,
      ...department,
      ...common,
      createdAt: now(),
    })),
  });
  for (const { departmentId, role, ...department } of departments) {
    const due =
      role === "lead"
        ? { acceptDueAt: common.acceptDueAt.toISOString() }
        : { partDueAt: partDueAt?.toISOString() ?? null };
    await record(tx, {
      type: "question.assigned",
      questionId: question.id,
      actorId: common.assignedById,
      departmentId,
      data: { role, binding: department.binding, ruleId: common.ruleId, ...due },
    });
  }
}

async function refuseClosedDepartments(input: AssignInput): Promise<void> {
  const receiving = new Set((await listReceivingDepartments()).map(({ id }) => id));
  const fields = {
    ...(receiving.has(input.leadDepartmentId) ? {} : { leadDepartmentId: "lead_department_missing" }),
    ...(input.contributingDepartmentIds.every((id) => receiving.has(id))
      ? {}
      : { contributingDepartmentIds: "contributing_department_unknown" }),
  };
  if (Object.keys(fields).length > 0) throw new AppError("invalid", { fields });
}
