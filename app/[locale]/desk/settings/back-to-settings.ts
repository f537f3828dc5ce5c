import "server-only";
import { getLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import { addressIn } from "@/lib/i18n/address";
import { localeOf } from "@/lib/i18n/messages";

/** Post, redirect, get: the list again, with the change in it and a word that it was made. */
export async function backToSettings(
  page:
    | "/desk/articles/categories"
    | "/desk/settings/routing"
    | "/desk/settings/synonyms"
    | "/desk/settings/me"
    | "/desk/settings/people/[id]"
    | "/desk/settings/templates"
    | "/desk/settings/contacts"
    | "/desk/settings/calendar"
    | "/desk/settings/policies",
  done: "saved" | "removed",
  query: Record<string, string> | URLSearchParams = {},
  params: Record<string, string> = {},
): Promise<never> {
  const address = addressIn(localeOf(await getLocale()), page, params);
  redirect(`${address}?${new URLSearchParams([...new URLSearchParams(query), ["done", done]]).toString()}`);
}
