import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { departmentsOf, hasRole, isProvinceLeader, type Viewer } from "@/lib/viewer";
import type { PartState } from "./status";

export type Part = {
  id: number;
  departmentName: string;
  state: PartState;
  /** Who saved it last. */
  personName: string | null;
  dueAt: Date | null;
  /** Handed over after it was due, or still being written then. */
  late: boolean;
  content: string;
  version: number;
  /** When it was completed or given up. */
  decidedAt: Date | null;
  /** What the lead department said of it when it waived or reopened it. */
  reason: string;
  /** Of a department of the viewer. */
  own: boolean;
};

/**
 * What contributing departments write for the answer, in the order in which they were asked. The lead department and
 * who looks after all read all parts, a contributing department its own. The caller has found the question
 * through the viewer.
 */
export async function listParts(
  viewer: Viewer,
  { id: questionId, leadDepartmentId }: { id: number; leadDepartmentId: number | null },
): Promise<Part[]> {
  const departments = departmentsOf(viewer);
  const readsAll =
    (leadDepartmentId !== null && departments.includes(leadDepartmentId)) ||
    hasRole(viewer, "coordinator") ||
    isProvinceLeader(viewer);
  const rows = await db.assignment.findMany({
    where: {
      ...{ questionId, role: "contributing", state: { in: ["pending", "accepted", "done", "waived"] } },
      ...(readsAll ? {} : { departmentId: { in: departments } }),
    },
    orderBy: { id: "asc" },
    select: {
      id: true,
      departmentId: true,
      department: { select: { name: true } },
      person: { select: { name: true } },
      state: true,
      dueAt: true,
      decidedAt: true,
      part: true,
      partVersion: true,
      reasonText: true,
    },
  });
  const at = now();
  return rows.map(({ departmentId, department, person, part, partVersion, reasonText, ...row }) => {
    const state = row.state as PartState;
    const end = state === "done" ? (row.decidedAt ?? at) : at;
    return {
      ...row,
      state,
      departmentName: department.name,
      personName: person?.name ?? null,
      late: state !== "waived" && row.dueAt !== null && row.dueAt < end,
      content: part,
      version: partVersion,
      reason: reasonText ?? "",
      own: departments.includes(departmentId),
    };
  });
}
