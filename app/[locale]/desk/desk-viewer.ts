import "server-only";
import { getLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import { currentViewer } from "@/lib/auth";
import { addressIn } from "@/lib/i18n/address";
import { localeOf } from "@/lib/i18n/messages";
import type { Viewer } from "@/lib/viewer";

/**
 * Who is at the desk; without a session the way leads through sign-in and back to `path`. Who has yet to set up the
 * second step that their role needs is led there from everywhere, and has no role meanwhile (lib/session.ts).
 */
export async function deskViewer(path: string): Promise<Viewer> {
  const viewer = await currentViewer();
  const locale = localeOf(await getLocale());
  const security = addressIn(locale, "/desk/settings/security");
  if (viewer?.secondStepDue === true && path !== "/desk/settings/security") redirect(security);
  if (viewer !== null) return viewer;
  const prefix = locale === "vi" ? "" : `/${locale}`;
  redirect(`${addressIn(locale, "/sign-in")}?callbackUrl=${encodeURIComponent(`${prefix}${path}`)}`);
}
