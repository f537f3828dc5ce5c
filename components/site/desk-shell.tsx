"use client";

import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { SkipLink } from "@/components/ui/skip-link";
import type { Locale } from "@/lib/i18n/locales";
import { DeskNavigation, type DeskItem } from "./desk-navigation";
import { Emblem } from "./emblem";
import { LanguageSwitch } from "./language-switch";
import { ThemeSwitch } from "./theme-switch";
import { UserMenu } from "./user-menu";

type Props = {
  locale: Locale;
  person: { name: string; email: string; roles: string[] };
  items: DeskItem[];
  portalHref: string;
  settingsHref: string;
  signOut: () => Promise<void>;
  children: ReactNode;
};

/**
 * The frame of every staff page: bar on top, navigation at the side, above the content on a phone. Beside the panes of
 * the inbox (data-panes) the navigation shrinks to its icons, and each pane scrolls by itself. A client component, so
 * that only what differs from person to person is sent as data beside the HTML.
 */
export function DeskShell({ locale, person, items, portalHref, settingsHref, signOut, children }: Props) {
  const t = useTranslations("common");
  return (
    <>
      <SkipLink target="main">{t("site.skip")}</SkipLink>
      <header className="deep no-print border-b-2 border-gold">
        <div className="flex items-center justify-between gap-3 px-4 py-1.5 lg:px-6 xl:h-15">
          <Link href={items[0]?.href ?? portalHref} className="flex items-center gap-3">
            <Emblem className="size-9 rounded-md border border-deep-line" />
            <span className="grid leading-snug">
              <span className="font-bold">{t("desk.name")}</span>
              <span className="hidden text-xs text-on-deep-muted sm:block">{t("site.name")}</span>
            </span>
          </Link>
          <div className="flex items-center">
            <button
              type="button"
              data-palette=""
              className="needs-script inline-flex min-h-11 items-center gap-2 rounded-md px-2 hover:bg-deep-soft"
            >
              <Icon name="search" />
              <span className="sr-only md:not-sr-only">{t("desk.palette")}</span>
              <kbd className="hidden rounded-sm border border-deep-line px-1.5 text-xs md:inline">Ctrl K</kbd>
            </button>
            <LanguageSwitch locale={locale} label={t("masthead.language")} />
            <ThemeSwitch label={t("display.theme")} />
            <UserMenu person={person} portalHref={portalHref} settingsHref={settingsHref} signOut={signOut} />
          </div>
        </div>
      </header>
      <div className="group/desk lg:grid lg:min-h-[calc(100dvh-4rem)] lg:grid-cols-[15rem_minmax(0,1fr)] xl:has-[[data-panes]]:h-[calc(100dvh-3.875rem)] xl:has-[[data-panes]]:min-h-0 xl:has-[[data-panes]]:grid-cols-[3.75rem_minmax(0,1fr)] print:block! print:h-auto!">
        <div className="no-print min-h-0 border-line bg-surface lg:border-e xl:group-has-[[data-panes]]/desk:overflow-y-auto">
          <DeskNavigation label={t("desk.navigation")} items={items} />
        </div>
        <main id="main" tabIndex={-1} className="min-h-0 min-w-0">
          {children}
        </main>
      </div>
    </>
  );
}
