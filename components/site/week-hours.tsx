import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { OpenDay } from "@/lib/contacts/opening";

/** The hours of the days ahead, with the holidays and working Saturdays among them. */
export function WeekHours({ week }: { week: readonly OpenDay[] }) {
  const t = useTranslations("contact");
  return (
    <Table
      caption={t("week.caption")}
      rows={[...week]}
      rowKey={({ day }) => day}
      columns={[
        {
          key: "day",
          heading: t("week.day"),
          rowHeading: true,
          cell: ({ day, name }) => (
            <>
              {t(`state.days.${String(new Date(`${day}T00:00:00Z`).getUTCDay()) as "0"}`)},{" "}
              {day.split("-").reverse().join("/")}
              {name === null ? null : <span className="block text-sm font-normal text-muted">{name}</span>}
            </>
          ),
        },
        {
          key: "hours",
          heading: t("week.hours"),
          // One line for each half of the day rather than four.
          cell: ({ spans }) =>
            hoursText(spans, t("week.closed"))
              .split(/(?<=,) /)
              .map((half) => (
                <span key={half} className="me-1 inline-block whitespace-nowrap tabular-nums">
                  {half}
                </span>
              )),
        },
      ]}
    />
  );
}

/** `07:30–11:30, 13:00–17:00`, or the word for a closed day. */
export function hoursText(spans: OpenDay["spans"], closed: string): string {
  return spans.length === 0 ? closed : spans.map(([start, end]) => `${start}–${end}`).join(", ");
}
