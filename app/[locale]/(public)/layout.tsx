import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { Awake } from "@/components/site/awake";
import { Footer } from "@/components/site/footer";
import { Header } from "@/components/site/header";
import { Masthead } from "@/components/site/masthead";
import { NotFound } from "@/components/site/not-found";
import { WaitingBar } from "@/components/site/waiting-bar";
import { SkipLink } from "@/components/ui/skip-link";
import { listPublicContacts } from "@/lib/contacts/queries";
import { findAgencyName } from "@/lib/departments/queries";
import { isLocale } from "@/lib/i18n/locales";
import { localeOf } from "@/lib/i18n/messages";
import { lastVisits } from "@/lib/visits/queries";
import { getPathname } from "@/lib/i18n/navigation";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** The portal's frame. A first segment that is no language is an address nobody has: /khong-co. */
export default async function PortalLayout({ children, params }: Props) {
  const segment = (await params).locale;
  const locale = localeOf(segment);
  setRequestLocale(locale);
  const [t, contacts, agency, visits] = await Promise.all([
    getTranslations("common.site"),
    listPublicContacts(locale),
    findAgencyName(locale),
    lastVisits("all"),
  ]);
  return (
    <>
      <SkipLink target="main">{t("skip")}</SkipLink>
      <Masthead locale={locale} />
      <Header locale={locale} />
      <WaitingBar formAddress={getPathname({ locale, href: "/ask" })} />
      <main id="main" tabIndex={-1} className="page-grid">
        {isLocale(segment) ? children : <NotFound />}
      </main>
      <Footer locale={locale} agency={agency} contacts={contacts} visits={visits} />
      <Awake />
    </>
  );
}
