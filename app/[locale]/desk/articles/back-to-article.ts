import "server-only";
import { getLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import { articleSteps } from "@/lib/articles/status";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { nextRound } from "../form-round";

/** What the page may say was done; texts in messages articles.done. */
export const doneSteps = [...articleSteps, "restore", "share", "revoke"] as const;

/** Post, redirect, get: reloading the page repeats nothing, and without JavaScript the result is shown too. */
export async function backToArticle(id: number, done: (typeof doneSteps)[number]): Promise<never> {
  const locale = localeOf(await getLocale());
  const page = getPathname({ locale, href: { pathname: "/desk/articles/[id]", params: { id: String(id) } } });
  redirect(`${page}?${new URLSearchParams({ done, ...nextRound() }).toString()}`);
}
