import "server-only";
import { getLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import { addressIn } from "@/lib/i18n/address";
import { localeOf } from "@/lib/i18n/messages";

type Page = "/desk/services/[id]" | "/desk/services/import";

/** Post, redirect, get: the page again, with what was done in its address. */
export async function backToServices(
  page: Page,
  query: Record<string, string>,
  params: Record<string, string> = {},
): Promise<never> {
  const address = addressIn(localeOf(await getLocale()), page, params);
  redirect(`${address}?${new URLSearchParams(query).toString()}`);
}
