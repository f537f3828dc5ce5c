import { hasAnyRole, type Viewer } from "@/lib/viewer";

/** Editors look after the content of the portal; admins, too, where there is no editor. */
export function mayEditServices(viewer: Viewer): boolean {
  return hasAnyRole(viewer, ["editor", "admin"]);
}
