import "server-only";
import { getLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";

/** Post, redirect, get: the page again, with a word of what was done where it does not show by itself. */
export async function backToSecurity(done?: "removed" | "ended" | "cancelled"): Promise<never> {
  const address = getPathname({ locale: localeOf(await getLocale()), href: "/desk/settings/security" });
  redirect(done === undefined ? address : `${address}?done=${done}`);
}
