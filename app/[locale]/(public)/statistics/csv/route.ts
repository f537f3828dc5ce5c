import { getTranslations } from "next-intl/server";
import { clientAddress } from "@/lib/auth";
import { localeOf } from "@/lib/i18n/messages";
import { toCsv } from "@/lib/reports/csv";
import { limitLightly } from "@/lib/rate-limit";
import { route } from "@/lib/route";
import { exportStatistics } from "../export-rows";
import { asFile } from "../file";
import { loadStatistics } from "../load";

type Context = { params: Promise<{ locale: string }> };

/** One table for all: by what, whose, and the figures. */
export const GET = route<Context>(async (request, { params }) => {
  limitLightly("download", await clientAddress());
  const locale = localeOf((await params).locale);
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const [t, loaded] = await Promise.all([
    getTranslations({ locale, namespace: "statistics.download" }),
    loadStatistics(asked),
  ]);
  const { fileName, columns, parts } = await exportStatistics(loaded, locale);
  const csv = toCsv([
    [t("level"), t("name"), ...columns],
    ...parts.flatMap(({ heading, rows }) =>
      rows.map(({ name, cells }) => [heading, name, ...cells.map((cell) => String(cell ?? ""))]),
    ),
  ]);
  return asFile(csv, `${fileName}.csv`, "text/csv; charset=utf-8");
});
