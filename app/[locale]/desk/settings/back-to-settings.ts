import "server-only";
import { getLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";

/** Post, redirect, get: the list again, with the change in it and a word that it was made. */
export async function backToSettings(
  page:
    | "/desk/settings/routing"
    | "/desk/settings/synonyms"
    | "/desk/settings/me"
    | "/desk/settings/people"
    | "/desk/settings/templates"
    | "/desk/settings/contacts"
    | "/desk/settings/calendar"
    | "/desk/settings/policies",
  done: "saved" | "removed",
  query: Record<string, string> = {},
): Promise<never> {
  const address = getPathname({ locale: localeOf(await getLocale()), href: page });
  redirect(`${address}?${new URLSearchParams({ ...query, done }).toString()}`);
}
