import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Table, type Column } from "@/components/ui/table";
import { formatNumber } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { RateBar } from "./rate-bar";

type Row = {
  id: number;
  name: string;
  received: number;
  answered: number;
  onTime: number;
  late: number;
  rate: number | null;
};

type Props = { locale: Locale; year: number; rows: Row[]; total: Row };

/** Every department with its figures, and the whole province in the last row. */
export function DepartmentTable({ locale, year, rows, total }: Props) {
  const t = useTranslations("statistics.table");
  if (rows.length === 0) return <EmptyState icon="chart" title={t("empty")} />;
  const count = (key: "received" | "answered" | "onTime" | "late"): Column<Row> => ({
    key,
    heading: t(key),
    numeric: true,
    cell: (row) => formatNumber(row[key], locale),
  });
  return (
    <Table
      caption={t("caption", { year: String(year) })}
      columns={[
        {
          key: "department",
          heading: t("department"),
          rowHeading: true,
          cell: ({ id, name }) => (id === 0 ? <strong>{name}</strong> : name),
        },
        count("received"),
        count("answered"),
        count("onTime"),
        count("late"),
        { key: "rate", heading: t("rate"), cell: ({ rate }) => <RateBar rate={rate} /> },
      ]}
      rows={[...rows, total]}
      rowKey={({ id }) => id}
    />
  );
}
