import { hasRole, type Viewer } from "@/lib/viewer";

/** Who may do what is the admin's business. */
export function mayManagePeople(viewer: Viewer): boolean {
  return hasRole(viewer, "admin");
}
