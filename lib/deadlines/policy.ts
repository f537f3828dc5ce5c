import { hasRole, type Viewer } from "@/lib/viewer";

/** The working calendar and the time limits bind every question to come: the admin alone changes them. */
export function mayEditDeadlines(viewer: Viewer): boolean {
  return hasRole(viewer, "admin");
}
