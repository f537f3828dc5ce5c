import { hasRole, type Viewer } from "@/lib/viewer";

/** The audit belongs to the administrator; it shows codes of questions and nothing of what is in them. */
export function mayAudit(viewer: Viewer): boolean {
  return hasRole(viewer, "admin");
}
