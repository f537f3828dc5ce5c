import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { LookupForm } from "@/components/questions/lookup-form";
import { Definitions } from "@/components/reports/definitions";
import { PublicStatistics } from "@/components/reports/public-statistics";
import { StatisticsFilter } from "@/components/reports/statistics-filter";
import { PageHeading } from "@/components/site/page-heading";
import { getPathname } from "@/lib/i18n/navigation";
import { named } from "@/lib/i18n/named";
import type { ReportChoice } from "@/lib/reports/queries";
import { pageLocale } from "../../page-locale";
import { lookUpAction } from "../track/actions";
import { queryOf, type AskedFor } from "./choice";
import { loadStatistics } from "./load";
import { lookupMessages } from "./lookup-messages";
import { scopeName } from "./scope-name";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<AskedFor> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "statistics" });
  return { title: t("title"), description: t("lead") };
}

export default async function StatisticsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const [t, lookup, loaded] = await Promise.all([
    getTranslations("statistics"),
    lookupMessages(locale),
    searchParams.then(loadStatistics),
  ]);
  const { at, years, departments, topics, chosen, statistics, months } = loaded;
  const scope = await scopeName(chosen, locale);
  const query = queryOf(chosen);
  const page = (href: "/statistics" | "/statistics/csv" | "/statistics/xlsx" | "/track") =>
    getPathname({ locale, href });
  const options = (list: readonly ReportChoice[]) =>
    list.map(({ key, name, nameEn }) => ({ value: key, text: named(name, nameEn, locale) }));
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <section aria-labelledby="lookup" className="rounded-lg border border-line bg-surface p-5 sm:p-6">
        <h2 id="lookup" className="mb-4 text-xl">
          {t("lookup.title")}
        </h2>
        <NextIntlClientProvider messages={lookup}>
          <LookupForm action={lookUpAction} locale={locale} address={page("/track")} />
        </NextIntlClientProvider>
      </section>
      <div id="whole" className="space-y-5">
        <div>
          <h2 className="text-xl sm:text-2xl">{t("whole.title")}</h2>
          <p className="max-w-[44rem] text-muted">{t("whole.lead")}</p>
        </div>
        <StatisticsFilter
          action={page("/statistics")}
          years={years}
          departments={options(departments)}
          topics={options(topics)}
          chosen={{
            year: chosen.year,
            month: chosen.month,
            department: chosen.department?.key ?? "",
            topic: chosen.topic?.key ?? "",
          }}
        />
      </div>
      <PublicStatistics
        locale={locale}
        scope={scope}
        chosen={chosen}
        statistics={statistics}
        months={months}
        files={{ csv: `${page("/statistics/csv")}?${query}`, xlsx: `${page("/statistics/xlsx")}?${query}` }}
      />
      <Definitions at={at} />
    </>
  );
}
