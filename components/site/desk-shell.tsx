import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
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
  /** The list of queues with their counts, when a page has one beside its navigation. */
  queues?: ReactNode;
  signOut: () => Promise<void>;
  children: ReactNode;
};

/** The frame of every staff page: bar on top, navigation at the side, above the content on a phone. */
export function DeskShell({ locale, person, items, portalHref, queues, settingsHref, signOut, children }: Props) {
  const t = useTranslations("common");
  return (
    <>
      <SkipLink target="main">{t("site.skip")}</SkipLink>
      <header className="deep no-print border-b-2 border-gold">
        <div className="flex items-center justify-between gap-3 px-4 py-1.5 lg:px-6">
          <Link href={items[0]?.href ?? portalHref} className="flex items-center gap-3">
            <Emblem className="size-9 rounded-md border border-deep-line" />
            <span className="grid leading-snug">
              <span className="font-bold">{t("desk.name")}</span>
              <span className="hidden text-xs text-on-deep-muted sm:block">{t("site.name")}</span>
            </span>
          </Link>
          <div className="flex items-center">
            <LanguageSwitch locale={locale} label={t("masthead.language")} />
            <ThemeSwitch label={t("masthead.theme")} />
            <UserMenu person={person} portalHref={portalHref} settingsHref={settingsHref} signOut={signOut} />
          </div>
        </div>
      </header>
      <div className="lg:grid lg:min-h-[calc(100dvh-4rem)] lg:grid-cols-[15rem_minmax(0,1fr)]">
        <div className="no-print border-line bg-surface lg:border-e">
          <DeskNavigation label={t("desk.navigation")} items={items} />
          {queues}
        </div>
        <main id="main" tabIndex={-1} className="min-w-0 px-4 py-6 lg:px-8">
          {children}
        </main>
      </div>
    </>
  );
}
