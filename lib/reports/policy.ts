import { hasAnyRole, isProvinceLeader, type Viewer } from "@/lib/viewer";

/** Who answers for what was missed: the desk as a whole, and each leader for the own department. */
export function mayReadLedger(viewer: Viewer): boolean {
  return hasAnyRole(viewer, ["coordinator", "leader", "admin"]);
}

/** The departments whose breaches the viewer reads; null is all of them. */
export function ledgerDepartments(viewer: Viewer): number[] | null {
  if (hasAnyRole(viewer, ["coordinator", "admin"]) || isProvinceLeader(viewer)) return null;
  return viewer.memberships.filter(({ role }) => role === "leader").map(({ departmentId }) => departmentId);
}
