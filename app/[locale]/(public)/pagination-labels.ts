import { getTranslations } from "next-intl/server";

/** The words of <Pagination>, the same on every list. `page` keeps its {page}. */
export async function paginationLabels() {
  const t = await getTranslations("common.pagination");
  return { nav: t("nav"), previous: t("previous"), next: t("next"), page: t("page", { page: "{page}" }) };
}
