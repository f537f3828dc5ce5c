import { useTranslations } from "next-intl";
import { Table, type Column } from "@/components/ui/table";
import { breachClocks } from "@/lib/deadlines/status";
import { formatNumber } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import type { LedgerSum } from "@/lib/reports/ledger";

/** How often each department missed which clock. */
export function BreachSums({ rows, locale }: { rows: LedgerSum[]; locale: Locale }) {
  const t = useTranslations("reports");
  const count = (key: (typeof breachClocks)[number] | "total", heading: string): Column<LedgerSum> => ({
    key,
    heading,
    numeric: true,
    cell: (row) => formatNumber(row[key], locale),
  });
  return (
    <Table
      caption={t("sums")}
      columns={[
        {
          key: "department",
          heading: t("department"),
          rowHeading: true,
          cell: ({ departmentName }) => departmentName,
        },
        ...breachClocks.map((clock) => count(clock, t(`clock.${clock}`))),
        count("total", t("total")),
      ]}
      rows={rows}
      rowKey={({ departmentId }) => departmentId}
    />
  );
}
