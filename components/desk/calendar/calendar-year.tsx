import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { Tag, type Tone } from "@/components/ui/tag";
import type { Month, YearDay } from "@/lib/deadlines/year";

type Marked = "holiday" | "fixed_holiday" | "make_up";

const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;
const tones: Record<Marked, Tone> = { holiday: "danger", fixed_holiday: "warning", make_up: "success" };
const cellTones: Record<YearDay["reason"], string> = {
  working: "",
  weekend: "text-muted",
  holiday: "bg-danger-soft font-bold text-danger",
  fixed_holiday: "bg-warning-soft font-bold text-warning",
  make_up: "bg-success-soft font-bold text-success",
};

function isMarked(reason: YearDay["reason"]): reason is Marked {
  return reason === "holiday" || reason === "fixed_holiday" || reason === "make_up";
}

/** Twelve months; a letter, not only a colour, marks the days that are not what their weekday says. */
export function CalendarYear({ months }: { months: Month[] }) {
  const t = useTranslations("deadlines.calendar");
  return (
    <div className="grid gap-5">
      <dl aria-label={t("legend")} className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
        {(["holiday", "make_up", "fixed_holiday"] as const).map((reason) => (
          <div key={reason} className="flex items-center gap-2">
            <dt>
              <Tag tone={tones[reason]}>{t(`mark.${reason}`)}</Tag>
            </dt>
            <dd>{t(`nature.${reason}`)}</dd>
          </div>
        ))}
        <div className="flex items-center gap-2 text-muted">
          <dt aria-hidden="true">1</dt>
          <dd>{t("nature.weekend")}</dd>
        </div>
      </dl>
      <div className="grid gap-x-6 gap-y-8 sm:grid-cols-2 xl:grid-cols-3 print:grid-cols-3">
        {months.map((month) => (
          <MonthTable key={month.month} {...month} />
        ))}
      </div>
    </div>
  );
}

function MonthTable({ month, weeks, named }: Month) {
  const t = useTranslations("deadlines.calendar");
  return (
    <div className="min-w-0 break-inside-avoid">
      <table className="w-full table-fixed border-collapse text-center text-sm tabular-nums">
        <caption className="pb-1 text-start text-base font-semibold">{t("month", { month })}</caption>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col" className="py-1 font-semibold text-muted">
                <abbr title={t(`weekdayNames.${weekday}`)} className="no-underline">
                  {t(`weekdays.${weekday}`)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find((day) => day !== null)?.day}>
              {week.map((day, index) =>
                day === null ? <td key={weekdays[index]} /> : <DayCell key={day.day} {...day} />,
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {named.length === 0 ? null : (
        <ul className="mt-1 grid gap-0.5 text-sm">
          {named.map(({ day, date, name }) => (
            <li key={day}>
              <span className="font-semibold tabular-nums">
                {String(date).padStart(2, "0")}/{String(month).padStart(2, "0")}
              </span>{" "}
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function DayCell({ date, reason }: YearDay) {
  const t = useTranslations("deadlines.calendar");
  const marked = isMarked(reason);
  return (
    <td className={classNames("border border-line py-1", cellTones[reason])}>
      {date}
      {marked ? (
        <>
          <span aria-hidden="true" className="ms-0.5 align-super text-xs">
            {t(`mark.${reason}`)}
          </span>
          <span className="sr-only">, {t(`nature.${reason}`)}</span>
        </>
      ) : null}
    </td>
  );
}
