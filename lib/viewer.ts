/** Who is asking, as the session gate found it. Core functions take it as their first argument. */
export const roles = ["operator", "coordinator", "official", "leader", "editor", "admin"] as const;
export type Role = (typeof roles)[number];

export type ViewerMembership = {
  role: Role;
  departmentId: number;
  departmentCode: string;
  departmentName: string;
  isRoot: boolean;
};

export type Viewer = {
  personId: number;
  sessionId: number;
  name: string;
  email: string;
  memberships: ViewerMembership[];
  /** Signed in without any role until the second step of signing in is set up (lib/session.ts). */
  secondStepDue?: true;
  /** The desk listens to no single keys for them (lib/people/own-settings.ts). */
  singleKeysOff?: true;
};

/** With a department: in exactly that department. Without: anywhere. */
export function hasRole(viewer: Viewer, role: Role, departmentId?: number): boolean {
  return viewer.memberships.some(
    (membership) =>
      membership.role === role && (departmentId === undefined || membership.departmentId === departmentId),
  );
}

export function hasAnyRole(viewer: Viewer, wanted: readonly Role[]): boolean {
  return wanted.some((role) => hasRole(viewer, role));
}

/** Equal for viewers of the same memberships, who see the same questions in every queue that is nobody's own. */
export function sightOf({ memberships }: Viewer): string {
  return memberships
    .map(({ role, departmentId, isRoot }) => `${role}:${String(departmentId)}:${String(isRoot)}`)
    .sort()
    .join();
}

/** Departments in which the viewer is official or leader: those whose questions are the viewer's work. */
export function departmentsOf(viewer: Viewer): number[] {
  const own = viewer.memberships.filter(({ role }) => role === "official" || role === "leader");
  return [...new Set(own.map(({ departmentId }) => departmentId))];
}

/** Leader of the root department: decides where a department has nobody else who may. */
export function isProvinceLeader(viewer: Viewer): boolean {
  return viewer.memberships.some(({ role, isRoot }) => role === "leader" && isRoot);
}
