import { getTranslations } from "next-intl/server";
import { clientAddress } from "@/lib/auth";
import { localeOf } from "@/lib/i18n/messages";
import { toXlsx } from "@/lib/reports/xlsx";
import { limitLightly } from "@/lib/rate-limit";
import { route } from "@/lib/route";
import { exportStatistics } from "../export-rows";
import { asFile } from "../file";
import { loadStatistics } from "../load";

type Context = { params: Promise<{ locale: string }> };

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A sheet each for departments, topics and months, and one that says what the figures mean. */
export const GET = route<Context>(async (request, { params }) => {
  limitLightly("download", await clientAddress());
  const locale = localeOf((await params).locale);
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const [t, loaded] = await Promise.all([
    getTranslations({ locale, namespace: "statistics.download" }),
    loadStatistics(asked),
  ]);
  const { fileName, columns, parts, definitions } = await exportStatistics(loaded, locale);
  const file = await toXlsx([
    ...parts.map(({ heading, rows }) => ({
      name: heading,
      columns: [heading, ...columns],
      rows: rows.map(({ name, cells }) => [name, ...cells]),
    })),
    { name: t("definitions"), columns: [t("term"), t("meaning")], rows: definitions },
  ]);
  return asFile(new Uint8Array(file), `${fileName}.xlsx`, type);
});
