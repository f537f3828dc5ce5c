import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import type { StatisticsChoice } from "./choice";

/** Whose figures, and of when: "Sở Nội vụ, Đất đai, tháng 3/2026". */
export async function scopeName(chosen: StatisticsChoice, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: "statistics.scope" });
  const { year, month, department, topic } = chosen;
  const names = [department, topic].filter((one) => one !== null);
  const scope = names.map(({ name, nameEn }) => named(name, nameEn, locale)).join(", ");
  return t("heading", {
    scope: scope === "" ? t("all") : scope,
    period:
      month === null
        ? t("year", { year: String(year) })
        : t("month", { month: String(month), year: String(year) }),
  });
}
