import { useTranslations } from "next-intl";
import { StatList } from "@/components/ui/stat";
import { Table, type Column } from "@/components/ui/table";
import { formatNumber } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import type { ProposalFigures, ProposalRow } from "@/lib/routing/report";

type Counted = "first" | "firstThree" | "undone";

/** 12 (80 %): the count beside its share, so that a small month is not taken for a bad one. */
function useShare(locale: Locale) {
  const t = useTranslations("routing.report");
  return (figures: ProposalFigures, key: Counted): string =>
    t("share", {
      count: formatNumber(figures[key], locale),
      percent: String(figures.assigned === 0 ? 0 : Math.round((100 * figures[key]) / figures.assigned)),
    });
}

export function ProposalTotals({ total, locale }: { total: ProposalFigures; locale: Locale }) {
  const t = useTranslations("routing.report");
  const share = useShare(locale);
  return (
    <StatList
      stats={[
        { name: t("assigned"), value: formatNumber(total.assigned, locale) },
        { name: t("first"), value: share(total, "first"), note: said(total.said, t("said")) },
        { name: t("firstThree"), value: share(total, "firstThree") },
        { name: t("undone"), value: share(total, "undone") },
      ]}
    />
  );
}

function said(percent: number | null, label: string): string | undefined {
  return percent === null ? undefined : `${label}: ${String(percent)} %`;
}

export function ProposalTable({ rows, locale }: { rows: ProposalRow[]; locale: Locale }) {
  const t = useTranslations("routing.report");
  const share = useShare(locale);
  const counted = (key: Counted): Column<ProposalRow> => ({
    key,
    heading: t(key),
    numeric: true,
    cell: (row) => share(row, key),
  });
  return (
    <Table
      caption={t("months")}
      columns={[
        { key: "month", heading: t("month"), cell: ({ month }) => month.split("-").reverse().join("/") },
        {
          key: "department",
          heading: t("department"),
          rowHeading: true,
          cell: (row) => named(row.departmentName, row.departmentNameEn, locale),
        },
        {
          key: "assigned",
          heading: t("assigned"),
          numeric: true,
          cell: ({ assigned }) => formatNumber(assigned, locale),
        },
        counted("first"),
        counted("firstThree"),
        counted("undone"),
      ]}
      rows={rows}
      rowKey={({ month, departmentId }) => `${month} ${String(departmentId)}`}
    />
  );
}
