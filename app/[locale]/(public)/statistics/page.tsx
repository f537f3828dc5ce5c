import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { LookupForm } from "@/components/questions/lookup-form";
import { DepartmentTable } from "@/components/reports/department-table";
import { Definitions } from "@/components/reports/definitions";
import { FigureTiles } from "@/components/reports/figure-tiles";
import { PageHeading } from "@/components/site/page-heading";
import { Tabs } from "@/components/ui/tabs";
import { now } from "@/lib/clock";
import { getPathname } from "@/lib/i18n/navigation";
import { named } from "@/lib/i18n/named";
import {
  listDepartmentFigures,
  listReportYears,
  onTimeRate,
  sumFigures,
  yearPeriod,
} from "@/lib/reports/queries";
import { pageLocale } from "../../page-locale";
import { lookUpAction } from "../track/actions";
import { chosenYear } from "./chosen-year";
import { lookupMessages } from "./lookup-messages";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "statistics" });
  return { title: t("title"), description: t("lead") };
}

export default async function StatisticsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const at = now();
  const years = await listReportYears(at);
  const year = chosenYear((await searchParams)["nam"], years);
  const period = yearPeriod(year);
  const [t, lookup, total, departments] = await Promise.all([
    getTranslations("statistics"),
    lookupMessages(locale),
    sumFigures(period, at),
    listDepartmentFigures(period, at),
  ]);
  const address = getPathname({ locale, href: "/statistics" });
  const rows = departments.map(({ name, nameEn, ...figures }) => ({
    ...figures,
    name: named(name, nameEn, locale),
    rate: onTimeRate(figures),
  }));
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <section aria-labelledby="lookup" className="rounded-lg border border-line bg-surface p-6">
        <h2 id="lookup" className="mb-4 text-xl">
          {t("lookup.title")}
        </h2>
        <NextIntlClientProvider messages={lookup}>
          <LookupForm
            action={lookUpAction}
            locale={locale}
            address={getPathname({ locale, href: "/track" })}
          />
        </NextIntlClientProvider>
      </section>
      <section aria-labelledby="whole" className="space-y-5">
        {years.length > 1 ? (
          <Tabs
            label={t("period.label")}
            tabs={years.map((one) => ({
              href: `${address}?nam=${String(one)}`,
              text: t("period.year", { year: String(one) }),
              current: one === year,
            }))}
          />
        ) : null}
        <h2 id="whole" className="text-xl sm:text-2xl">
          {t("figures.title", { year: String(year) })}
        </h2>
        <FigureTiles locale={locale} figures={total} rate={onTimeRate(total)} />
      </section>
      <DepartmentTable
        locale={locale}
        year={year}
        rows={rows}
        total={{ ...total, id: 0, name: t("table.total"), rate: onTimeRate(total) }}
      />
      <Definitions at={at} />
    </>
  );
}
