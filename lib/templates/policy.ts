import { hasAnyRole, type Viewer } from "@/lib/viewer";

const everywhere = ["coordinator", "admin"] as const;
const inOwn = ["leader", "editor"] as const;

/** Coordinators and admins look after all templates, leaders and editors after those of their departments. */
export function mayManageTemplates(viewer: Viewer): boolean {
  return hasAnyRole(viewer, [...everywhere, ...inOwn]);
}

/** null: a template for every department. */
export function mayEditTemplate(viewer: Viewer, departmentId: number | null): boolean {
  if (hasAnyRole(viewer, everywhere)) return true;
  return departmentId !== null && templateDepartments(viewer).includes(departmentId);
}

export function mayEditAllTemplates(viewer: Viewer): boolean {
  return hasAnyRole(viewer, everywhere);
}

/** Where a leader or editor keeps templates. */
export function templateDepartments({ memberships }: Viewer): number[] {
  const own = memberships.filter(({ role }) => inOwn.some((other) => other === role));
  return [...new Set(own.map(({ departmentId }) => departmentId))];
}
