import { hasRole, type Viewer } from "@/lib/viewer";

export function mayEditContacts(viewer: Viewer): boolean {
  return hasRole(viewer, "admin");
}
