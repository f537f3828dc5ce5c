import { useTranslations } from "next-intl";
import { SearchField } from "@/components/published/search-field";
import { Bay } from "@/components/site/bay";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";

type Props = { locale: string; searchHref: string; askHref: string; trackHref: string };

const way =
  "inline-flex min-h-11 items-center gap-2 font-semibold underline underline-offset-4 hover:text-gold-strong";

/** Search first: most questions have been asked before. */
export function Hero({ locale, searchHref, askHref, trackHref }: Props) {
  const t = useTranslations("home.hero");
  return (
    <section className="deep full-bleed relative isolate -mt-6 overflow-hidden">
      <div className="page-width pt-10 pb-36 sm:pt-14 sm:pb-44 lg:pb-32">
        <h1 className="text-3xl sm:text-4xl">{t("title")}</h1>
        <p className="mt-3 max-w-[40rem] text-on-deep-muted sm:text-lg">{t("lead")}</p>
        <form action={searchHref} role="search" className="mt-6 max-w-[46rem]">
          <div className="flex flex-col gap-2 sm:flex-row sm:gap-0">
            <SearchField
              id="home-search"
              label={t("field")}
              hideLabel
              locale={locale}
              describedBy="home-search-example"
              className="min-h-14 w-full rounded-md border border-line-strong bg-surface px-4 text-lg text-ink sm:rounded-e-none"
            />
            <Button
              variant="gold"
              className="min-h-14 shrink-0 px-7 text-lg whitespace-nowrap sm:rounded-s-none"
            >
              <Icon name="search" />
              {t("search")}
            </Button>
          </div>
          <p id="home-search-example" className="mt-2 text-sm text-on-deep-muted">
            {t("example")}
          </p>
        </form>
        <p className="mt-4 flex flex-wrap gap-x-8">
          <Link href={askHref} className={way}>
            <Icon name="question" className="text-gold" />
            {t("ask")}
          </Link>
          <Link href={trackHref} className={way}>
            <Icon name="route" className="text-gold" />
            {t("track")}
          </Link>
        </p>
      </div>
      {/* Last: at the foot of a hero that is only half there it would move with each piece that comes. */}
      <Bay className="no-print absolute inset-x-0 bottom-0 -z-10 h-36 w-full sm:h-56 lg:h-72" />
    </section>
  );
}
