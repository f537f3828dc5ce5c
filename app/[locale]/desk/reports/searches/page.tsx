import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { z } from "zod";
import { UnfoundTable } from "@/components/reports/unfound-table";
import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { Tabs } from "@/components/ui/tabs";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { listUnfound, mayReadUnfound } from "@/lib/searches/report";
import { unfoundPeriods } from "@/lib/searches/schema";
import { deskViewer } from "../../desk-viewer";

const search = z.object({ ngay: z.coerce.number().optional().catch(undefined) });
const usual = 30;

export async function generateMetadata() {
  return { title: (await getTranslations("searches.unfound"))("title") };
}

/** What readers looked for and did not find: to be answered, published, or taught as another word for something. */
export default async function UnfoundPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/reports/searches");
  if (!mayReadUnfound(viewer)) notFound();
  const { ngay } = search.parse(await searchParams);
  const period = unfoundPeriods.find((days) => days === ngay) ?? usual;
  const [t, locale, rows] = await Promise.all([
    getTranslations("searches.unfound"),
    getLocale().then(localeOf),
    listUnfound(viewer, period),
  ]);
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 grid grid-cols-1 gap-6">
        <Tabs
          label={t("periods")}
          tabs={unfoundPeriods.map((days) => ({
            href: `?ngay=${String(days)}`,
            text: t("period", { days }),
            current: days === period,
          }))}
        />
        {rows.length === 0 ? (
          <EmptyState icon="search" title={t("empty")}>
            {t("emptyHint")}
          </EmptyState>
        ) : (
          <UnfoundTable
            rows={rows}
            searchAddress={getPathname({ locale, href: "/questions" })}
            synonymsAddress={getPathname({ locale, href: "/desk/settings/synonyms" })}
          />
        )}
      </div>
    </>
  );
}
