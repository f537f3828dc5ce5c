import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { formatDate, formatNumber } from "@/lib/format";
import { isLocale } from "@/lib/i18n/locales";

type Anchor = { day: Date; heads: number; events: number; hash: string };

/** The daily numbers, to be read aloud or copied: the whole hash, broken where the screen is narrow. */
export function AnchorTable({ anchors }: { anchors: Anchor[] }) {
  const t = useTranslations("desk.audit.anchors");
  const locale = useLocale();
  const number = (value: number): string => formatNumber(value, isLocale(locale) ? locale : "vi");
  return (
    <Table
      caption={t("title")}
      hideCaption
      rows={anchors}
      rowKey={({ day }) => day.getTime()}
      columns={[
        { key: "day", heading: t("day"), cell: ({ day }) => formatDate(day), rowHeading: true },
        { key: "heads", heading: t("heads"), cell: ({ heads }) => number(heads), numeric: true },
        { key: "events", heading: t("events"), cell: ({ events }) => number(events), numeric: true },
        {
          key: "hash",
          heading: t("hash"),
          cell: ({ hash }) => <code className="text-sm break-all">{hash}</code>,
        },
      ]}
    />
  );
}
