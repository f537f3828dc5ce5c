import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import { formatDate, formatTime, localDay } from "@/lib/format";
import type { OpenState } from "@/lib/contacts/opening";

type Props = { state: OpenState; at: Date };

/** Whether an office is open, and until or from when: with the hour named, it stays true on a page left open. */
export function OpenStateText({ state, at }: Props) {
  const t = useTranslations("contact.state");
  if (state.open)
    return (
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag tone="success">{t("open")}</Tag>
        <span>{t("until", { time: formatTime(state.until) })}</span>
      </p>
    );
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Tag>{t("closed")}</Tag>
      {state.opens === null ? null : <span>{opening(state.opens)}</span>}
    </p>
  );

  function opening(opens: Date): string {
    const time = formatTime(opens);
    if (localDay(opens) === localDay(at)) return t("opensToday", { time });
    const day = new Date(`${localDay(opens)}T00:00:00Z`).getUTCDay();
    return t("opens", { time, day: t(`days.${String(day) as "0"}`), date: formatDate(opens) });
  }
}
