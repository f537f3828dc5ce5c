import type { IconName } from "@/components/ui/icon-paths";
import { addressIn } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/locales";
import { hasAnyRole, roles, type Role, type Viewer } from "@/lib/viewer";

const entries = [
  { key: "inbox", page: "/desk", icon: "inbox", for: roles },
  { key: "call", page: "/desk/calls/new", icon: "phone", for: ["operator"] },
  { key: "articles", page: "/desk/articles", icon: "file", for: ["editor", "admin"] },
  { key: "mail", page: "/desk/mail", icon: "mail", for: ["coordinator", "admin"] },
  {
    key: "breaches",
    page: "/desk/reports/breaches",
    icon: "alert",
    for: ["coordinator", "leader", "admin"],
  },
  { key: "proposals", page: "/desk/reports/routing", icon: "chart", for: ["coordinator", "admin"] },
  {
    key: "searches",
    page: "/desk/reports/searches",
    icon: "search",
    for: ["editor", "coordinator", "admin"],
  },
  { key: "services", page: "/desk/services", icon: "building", for: ["editor", "admin"] },
  {
    key: "synonyms",
    page: "/desk/settings/synonyms",
    icon: "swap",
    for: ["editor", "coordinator", "admin"],
  },
  { key: "routing", page: "/desk/settings/routing", icon: "route", for: ["coordinator", "admin"] },
  {
    key: "templates",
    page: "/desk/settings/templates",
    icon: "answer",
    for: ["leader", "editor", "coordinator", "admin"],
  },
  { key: "people", page: "/desk/settings/people", icon: "users", for: ["admin"] },
  { key: "contacts", page: "/desk/settings/contacts", icon: "pin", for: ["admin"] },
  { key: "calendar", page: "/desk/settings/calendar", icon: "calendar", for: ["admin"] },
  { key: "policies", page: "/desk/settings/policies", icon: "clock", for: ["admin"] },
  { key: "style", page: "/desk/style", icon: "theme", for: ["admin", "editor"] },
  { key: "audit", page: "/desk/settings/audit", icon: "shield", for: ["admin"] },
] as const satisfies { key: string; page: string; icon: IconName; for: readonly Role[] }[];

/** What the side navigation offers this person. The pages check for themselves who may open them. */
export function deskItems(viewer: Viewer, locale: Locale) {
  return entries
    .filter((entry) => hasAnyRole(viewer, entry.for))
    .map(({ key, page, icon }) => ({ key, icon, href: addressIn(locale, page) }));
}
