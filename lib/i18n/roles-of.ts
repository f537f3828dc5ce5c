import type { Viewer } from "@/lib/viewer";
import type { Locale } from "./locales";
import en from "./messages/en/common.json";
import vi from "./messages/vi/common.json";

const names = { vi: vi.desk.roles, en: en.desk.roles };

/** What somebody is and where, as the desk's frame says it under their name. */
export function rolesOf({ memberships }: Viewer, locale: Locale): string[] {
  return memberships.map(({ role, departmentName }) => `${names[locale][role]}, ${departmentName}`);
}
