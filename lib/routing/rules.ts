import "server-only";
import { db } from "@/lib/db";
import { listReceivingDepartments } from "@/lib/departments/receiving";
import { AppError } from "@/lib/errors";
import { hasAnyRole, type Viewer } from "@/lib/viewer";
import type { RoutingRuleInput } from "./schema";

export type RoutingRuleRow = {
  id: number;
  topicId: number | null;
  topicName: string | null;
  placeId: number | null;
  placeName: string | null;
  departmentId: number;
  departmentName: string;
  automatic: boolean;
  active: boolean;
  position: number;
  note: string;
};

/** Rules decide about every question, so only those who see every question, or the settings, edit them. */
export function mayEditRules(viewer: Viewer): boolean {
  return hasAnyRole(viewer, ["coordinator", "admin"]);
}

/** In the order in which they are tried. */
export async function listRules(viewer: Viewer): Promise<RoutingRuleRow[]> {
  check(viewer);
  const rules = await db.routingRule.findMany({
    orderBy: [
      { position: "asc" },
      { topicId: { sort: "asc", nulls: "last" } },
      { placeId: { sort: "asc", nulls: "last" } },
      { id: "asc" },
    ],
    include: {
      topic: { select: { name: true } },
      place: { select: { fullName: true } },
      department: { select: { name: true } },
    },
  });
  return rules.map(({ topic, place, department, ...rule }) => ({
    ...rule,
    topicName: topic?.name ?? null,
    placeName: place?.fullName ?? null,
    departmentName: department.name,
  }));
}

/** Adds a rule, or changes the one named by `id`. Acts on questions submitted from now on; returns the rule's id. */
export async function saveRule(actor: Viewer, { id, ...rule }: RoutingRuleInput): Promise<number> {
  check(actor);
  const departments = await listReceivingDepartments();
  if (!departments.some((department) => department.id === rule.departmentId)) {
    throw new AppError("invalid", { fields: { departmentId: "lead_department_missing" } });
  }
  if (id === null) return (await db.routingRule.create({ data: rule, select: { id: true } })).id;
  const { count } = await db.routingRule.updateMany({ where: { id }, data: rule });
  if (count === 0) throw new AppError("not_found");
  return id;
}

/** Assignments made by the rule stay as they are. */
export async function removeRule(actor: Viewer, { id }: { id: number }): Promise<void> {
  check(actor);
  const { count } = await db.routingRule.deleteMany({ where: { id } });
  if (count === 0) throw new AppError("not_found");
}

function check(viewer: Viewer): void {
  if (!mayEditRules(viewer)) throw new AppError("forbidden");
}
