import "server-only";
import { getLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import { currentViewer } from "@/lib/auth";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import type { Viewer } from "@/lib/viewer";

/** Who is at the desk; without a session the way leads through sign-in and back to `path`. */
export async function deskViewer(path: string): Promise<Viewer> {
  const viewer = await currentViewer();
  if (viewer !== null) return viewer;
  const locale = localeOf(await getLocale());
  const prefix = locale === "vi" ? "" : `/${locale}`;
  redirect(
    `${getPathname({ locale, href: "/sign-in" })}?callbackUrl=${encodeURIComponent(`${prefix}${path}`)}`,
  );
}
