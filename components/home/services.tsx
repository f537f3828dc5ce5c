import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { borderStyle, controlStyle } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { SectionHeading } from "./section-heading";

type Props = { address: string; topics: { href: string; name: string; count: number }[] };

/** The way into the directory of public services: by a word, or by what it is about. */
export function Services({ address, topics }: Props) {
  const t = useTranslations("home.services");
  return (
    <section aria-labelledby="services">
      <SectionHeading id="services" title={t("title")} more={{ href: address, text: t("more") }} />
      <p className="max-w-[44rem] text-muted">{t("lead")}</p>
      <form action={address} role="search" aria-label={t("title")} className="no-print mt-4 max-w-[46rem]">
        <div className="flex flex-col gap-2 sm:flex-row">
          <label className="min-w-0 flex-1">
            <span className="sr-only">{t("field")}</span>
            <input
              type="search"
              name="q"
              maxLength={1_000}
              placeholder={t("field")}
              className={classNames(controlStyle, borderStyle(undefined))}
            />
          </label>
          <Button variant="secondary">
            <Icon name="search" />
            {t("search")}
          </Button>
        </div>
      </form>
      <ul className="mt-4 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        {topics.map(({ href, name, count }) => (
          <li key={href} className="border-b border-line">
            <Link
              href={href}
              className="flex min-h-12 items-center justify-between gap-4 py-2 font-medium text-link underline-offset-4 hover:underline"
            >
              {name}
              <span className="text-sm font-normal whitespace-nowrap text-muted">
                {t("count", { count })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
