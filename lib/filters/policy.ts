import { hasRole, type Viewer } from "@/lib/viewer";

export type FilterSubject = { ownerId: number; departmentId: number | null };

/** One's own, and those shared with a department one has a role in; find.ts says the same as a query. */
export function maySee({ personId, memberships }: Viewer, { ownerId, departmentId }: FilterSubject): boolean {
  return departmentId === null
    ? ownerId === personId
    : memberships.some((membership) => membership.departmentId === departmentId);
}

/** A filter is shared with a department one has a role in. */
export function mayShareWith(viewer: Viewer, departmentId: number): boolean {
  return departmentsToShare(viewer).some(({ id }) => id === departmentId);
}

export function departmentsToShare({ memberships }: Viewer): { id: number; name: string }[] {
  return [
    ...new Map(memberships.map(({ departmentId, departmentName }) => [departmentId, departmentName])),
  ].map(([id, name]) => ({ id, name }));
}

export function mayRename({ personId }: Viewer, { ownerId }: FilterSubject): boolean {
  return ownerId === personId;
}

/** Its owner; of a shared one the leader of the department, too. */
export function mayRemove(viewer: Viewer, filter: FilterSubject): boolean {
  const { departmentId } = filter;
  return mayRename(viewer, filter) || (departmentId !== null && hasRole(viewer, "leader", departmentId));
}
