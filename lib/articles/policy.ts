import { hasAnyRole, type Viewer } from "@/lib/viewer";

/** Editors write the news; the admin may do what they do. */
export function mayEditArticles(viewer: Viewer): boolean {
  return hasAnyRole(viewer, ["editor", "admin"]);
}
