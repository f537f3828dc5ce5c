import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { ExplainedDay } from "@/lib/deadlines/due-date";

type Props = {
  caption: string;
  days: ExplainedDay[];
  /** Terms in hours count minutes, the others number their days. */
  inMinutes: boolean;
};

const cell = "px-2 py-1.5 text-start align-top";

/** Every day that was counted or skipped, with its reason. Narrow enough for a side column and for a phone. */
export function DueDays({ caption, days, inMinutes }: Props) {
  const t = useTranslations("track.why");
  const counted = (value: number | null): string => {
    if (value === null) return t("skipped");
    return inMinutes ? t("minutes", { minutes: value }) : t("dayNumber", { number: value });
  };
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="py-1 text-start font-semibold">{caption}</caption>
      <thead>
        <tr className="bg-raised">
          {[t("day"), t("counted"), t("reasonHeading")].map((heading) => (
            <th key={heading} scope="col" className={classNames(cell, "font-semibold")}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, reason, name, counted: value }) => (
          <tr key={day} className={classNames("border-t border-line", value === null && "text-muted")}>
            <th scope="row" className={classNames(cell, "font-medium whitespace-nowrap tabular-nums")}>
              {day.split("-").reverse().join("/")}
            </th>
            <td className={cell}>{counted(value)}</td>
            <td className={classNames(cell, "break-words")}>
              {name === null ? t(`reason.${reason}`) : `${t(`reason.${reason}`)}: ${name}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
