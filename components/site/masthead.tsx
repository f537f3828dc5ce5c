import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/i18n/locales";
import { DisplayMenu } from "./display-menu";
import { LanguageSwitch } from "./language-switch";

/** The strip on top of every page: whose site this is and how to tell, language and display. */
export function Masthead({ locale }: { locale: Locale }) {
  const t = useTranslations("common.masthead");
  return (
    <section aria-label={t("label")} className="deep no-print border-b-2 border-gold text-sm">
      <div className="page-width flex items-start justify-between gap-x-2">
        <details className="group min-w-0 flex-1">
          <summary className="inline-flex min-h-11 list-none items-center gap-2 py-1.5 text-xs sm:text-sm">
            <Icon name="shield" className="text-gold" />
            <span>
              {t("official")}{" "}
              <span className="inline-flex items-center gap-1 whitespace-nowrap text-on-deep-muted underline underline-offset-4">
                {t("recognise")}
                <Icon name="chevronDown" className="size-4 transition-transform group-open:rotate-180" />
              </span>
            </span>
          </summary>
          <ul className="grid gap-x-8 gap-y-2 pb-4 sm:grid-cols-3">
            {(["address", "connection", "never"] as const).map((key) => (
              <li key={key} className="border-s-2 border-deep-line ps-3 text-on-deep">
                {t(key)}
              </li>
            ))}
          </ul>
        </details>
        <div className="flex shrink-0 items-center">
          <LanguageSwitch locale={locale} label={t("language")} />
          <DisplayMenu />
        </div>
      </div>
    </section>
  );
}
