import { hasAnyRole, type Viewer } from "@/lib/viewer";

/** Those who answer for the whole desk: letters of every department pass here. */
export function mayReadMail(viewer: Viewer): boolean {
  return hasAnyRole(viewer, ["coordinator", "admin"]);
}
