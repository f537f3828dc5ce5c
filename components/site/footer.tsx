import { useTranslations } from "next-intl";
import { getPathname } from "@/lib/i18n/navigation";
import type { Locale } from "@/lib/i18n/locales";
import type { VisitFigures } from "@/lib/visits/schema";
import { Link } from "@/components/ui/link";
import { ContactLine, type PublicContact } from "./contact-line";
import { Emblem } from "./emblem";
import { VisitCounters } from "./visit-counters";

type Props = { locale: Locale; agency: string | null; contacts: PublicContact[]; visits: VisitFigures };

/** Who answers for this site and how to reach them. Agency and contacts are rows of the database. */
export function Footer({ locale, agency, contacts, visits }: Props) {
  const t = useTranslations("common.footer");
  const pages = [
    { href: getPathname({ locale, href: "/guide" }), text: t("guide") },
    { href: getPathname({ locale, href: "/privacy" }), text: t("privacy") },
    { href: getPathname({ locale, href: "/my-questions" }), text: t("mine") },
  ];
  return (
    <footer className="deep border-t-4 border-gold">
      <div className="page-width grid gap-8 py-10 md:grid-cols-[1.4fr_1.4fr_1fr]">
        <div className="flex items-start gap-4">
          <Emblem className="shrink-0 rounded-lg border border-deep-line" />
          <div>
            <p className="text-lg font-bold">{agency ?? t("agency")}</p>
            <p className="mt-1 text-sm text-on-deep-muted">{t("purpose")}</p>
          </div>
        </div>
        <div>
          <h2 className="text-base">{t("contacts")}</h2>
          <ul className="mt-1">
            {contacts.map((contact) => (
              <li key={contact.id}>
                <ContactLine contact={contact} />
              </li>
            ))}
          </ul>
        </div>
        <nav aria-label={t("about")}>
          <h2 className="text-base">{t("about")}</h2>
          <ul className="mt-1">
            {pages.map(({ href, text }) => (
              <li key={href}>
                <Link
                  href={href}
                  className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
                >
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="no-print border-t border-deep-line">
        <div className="page-width py-4 text-sm">
          <VisitCounters
            locale={locale}
            figures={visits}
            texts={{ visits: t("visits"), online: t("online") }}
          />
        </div>
      </div>
    </footer>
  );
}
