import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { Live } from "@/components/live";
import { DeskShell } from "@/components/site/desk-shell";
import { currentViewer } from "@/lib/auth";
import { localeOf, pickMessages, pickTexts } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { deskItems } from "./desk-items";
import { signOutAction } from "./sign-out-action";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Nobody sees the frame without a session. What a page shows is decided again by the verbs and queries it calls. */
export default async function DeskLayout({ children, params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const viewer = await currentViewer();
  if (viewer === null) {
    const desk = getPathname({ locale, href: "/desk" });
    redirect(`${getPathname({ locale, href: "/sign-in" })}?callbackUrl=${encodeURIComponent(desk)}`);
  }
  const [t, live] = await Promise.all([getTranslations("common.desk"), getTranslations("desk.live")]);
  const messages = {
    ...(await pickMessages(locale, ["desk", "writing", "status", "mail", "publishing"])),
    // What a form says about the files that came with it.
    ...(await pickTexts(locale, "ask", ["files"])),
  };
  const roles = viewer.memberships.map(
    ({ role, departmentName }) => `${t(`roles.${role}`)}, ${departmentName}`,
  );
  const items = deskItems(viewer, locale).map(({ key, href, icon }) => ({ href, icon, text: t(key) }));
  return (
    <DeskShell
      locale={locale}
      person={{ name: viewer.name, email: viewer.email, roles }}
      items={items}
      portalHref={getPathname({ locale, href: "/" })}
      signOut={signOutAction}
    >
      <NextIntlClientProvider messages={messages}>
        <Live texts={{ lost: live("lost"), restored: live("restored") }}>{children}</Live>
      </NextIntlClientProvider>
    </DeskShell>
  );
}
