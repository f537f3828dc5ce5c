import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { Table } from "@/components/ui/table";
import { formatDateTime } from "@/lib/format";

type Reason = "received" | "working" | "make_up" | "weekend" | "holiday" | "fixed_holiday" | "calendar_day";
type Props = {
  promise: {
    term: { amount: number; unit: "working_hours" | "working_days" | "days" };
    legalBasis: string;
    days: { day: string; reason: Reason; name: string | null; counted: number | null }[];
    uncoveredYears: number[];
  };
  original: Date | null;
  due: Date | null;
};

/** "Vì sao có hạn này?": the days counted and skipped, each with its reason. */
export function DueExplanation({ promise, original, due }: Props) {
  const t = useTranslations("track.why");
  const term = useTranslations("track.term")(promise.term.unit, { amount: promise.term.amount });
  const inHours = promise.term.unit === "working_hours";
  const extended = original !== null && due !== null && original.getTime() !== due.getTime();
  const counted = (value: number | null): string => {
    if (value === null) return t("skipped");
    return inHours ? t("minutes", { minutes: value }) : t("dayNumber", { number: value });
  };
  return (
    <Details summary={t("summary")}>
      <p>{t(inHours ? "hours" : "term", { term })}</p>
      {extended ? <p>{t("extended", { date: formatDateTime(original) })}</p> : null}
      <p>{t("basis", { basis: promise.legalBasis })}</p>
      {promise.uncoveredYears.length > 0 ? (
        <p>{t("uncovered", { years: promise.uncoveredYears.join(", ") })}</p>
      ) : null}
      <Table
        caption={t("caption")}
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
            cell: ({ reason, name }) => name ?? t(`reason.${reason}`),
          },
        ]}
        rows={promise.days}
        rowKey={({ day }) => day}
      />
    </Details>
  );
}
