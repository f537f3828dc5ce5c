import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Table, type Column } from "@/components/ui/table";
import { formatNumber } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { onTimeRate, type Figures } from "@/lib/reports/schema";
import { RateBar } from "./rate-bar";

export type FiguresRow = Figures & { key: string; name: ReactNode };

type Props = {
  locale: Locale;
  caption: string;
  hideCaption?: boolean;
  /** Heading of the first column. */
  heading: string;
  rows: readonly FiguresRow[];
  total?: Figures;
};

const counts = ["received", "answered", "onTime", "late", "open"] as const;

/** One row for each department, topic or month, and the sum in the last. A dash is a figure that is not told. */
export function FiguresTable({ locale, caption, hideCaption = false, heading, rows, total }: Props) {
  const t = useTranslations("statistics");
  const number = (key: (typeof counts)[number] | "medianHours" | "p90Hours"): Column<FiguresRow> => ({
    key,
    heading: t(`term.${key}`),
    numeric: true,
    cell: (row) => (row[key] === null ? <NotTold /> : formatNumber(row[key], locale)),
  });
  const last: FiguresRow[] =
    total === undefined ? [] : [{ ...total, key: "", name: <strong>{t("table.total")}</strong> }];
  return (
    <Table
      caption={caption}
      hideCaption={hideCaption}
      columns={[
        { key: "name", heading, rowHeading: true, cell: ({ name }) => name },
        ...counts.slice(0, 4).map(number),
        { key: "rate", heading: t("term.rate"), cell: (row) => <RateBar rate={onTimeRate(row)} /> },
        number("open"),
        number("medianHours"),
        number("p90Hours"),
        {
          key: "satisfaction",
          heading: t("term.satisfaction"),
          numeric: true,
          cell: ({ satisfaction }) => (satisfaction === null ? <NotTold /> : `${String(satisfaction)} %`),
        },
      ]}
      rows={[...rows, ...last]}
      rowKey={({ key }) => key}
    />
  );
}

function NotTold() {
  const t = useTranslations("statistics.table");
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t("notTold")}</span>
    </>
  );
}
