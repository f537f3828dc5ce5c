import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { ExplainedDay } from "@/lib/deadlines/due-date";

type Props = {
  caption: string;
  days: ExplainedDay[];
  /** Terms in hours count minutes, the others number their days. */
  inMinutes: boolean;
};

/** Every day that was counted or skipped, with its reason. */
export function DueDays({ caption, days, inMinutes }: Props) {
  const t = useTranslations("track.why");
  const counted = (value: number | null): string => {
    if (value === null) return t("skipped");
    return inMinutes ? t("minutes", { minutes: value }) : t("dayNumber", { number: value });
  };
  return (
    <Table
      caption={caption}
      columns={[
        {
          key: "day",
          heading: t("day"),
          rowHeading: true,
          cell: ({ day }) => day.split("-").reverse().join("/"),
        },
        { key: "counted", heading: t("counted"), cell: (entry) => counted(entry.counted) },
        {
          key: "reason",
          heading: t("reasonHeading"),
          cell: ({ reason, name }) =>
            name === null ? t(`reason.${reason}`) : `${t(`reason.${reason}`)}: ${name}`,
        },
      ]}
      rows={days}
      rowKey={({ day }) => day}
    />
  );
}
