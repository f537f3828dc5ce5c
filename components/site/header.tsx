import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locales";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Emblem } from "./emblem";
import { NavigationLinks } from "./navigation-links";
import { navigationItems } from "./navigation-items";

/** Name of the site and the main navigation: a bar on wide screens, a <details> menu on phones. */
export function Header({ locale }: { locale: Locale }) {
  const t = useTranslations("common");
  const items = navigationItems(locale).map(({ key, href }) => ({ key, href, text: t(`navigation.${key}`) }));
  return (
    <header className="no-print border-b border-line bg-surface">
      <div className="page-width flex items-center justify-between gap-3 py-3">
        <Link
          href={items[0]?.href ?? "/"}
          className="flex min-w-0 items-center gap-2.5 rounded-md text-ink sm:gap-3"
        >
          <Emblem className="size-10 shrink-0 sm:size-13" />
          <span className="grid">
            <span className="text-base leading-snug font-bold sm:text-xl">{t("site.name")}</span>
            <span className="hidden text-sm text-muted sm:block">{t("site.tagline")}</span>
          </span>
        </Link>
        <details className="group lg:hidden">
          <summary className="inline-flex min-h-11 list-none items-center gap-2 rounded-md border border-line-strong px-3 font-semibold whitespace-nowrap">
            <Icon name="menu" className="group-open:hidden" />
            <Icon name="close" className="hidden group-open:block" />
            {t("navigation.menu")}
          </summary>
          <nav
            aria-label={t("navigation.label")}
            className="absolute inset-x-0 z-20 mt-3 border-y border-line bg-surface px-4 py-2 shadow-card"
          >
            <NavigationLinks items={items} stacked />
          </nav>
        </details>
      </div>
      <nav aria-label={t("navigation.label")} className="hidden border-t border-line lg:block">
        <div className="page-width">
          <NavigationLinks items={items} />
        </div>
      </nav>
    </header>
  );
}
