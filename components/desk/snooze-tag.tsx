import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import { formatDate } from "@/lib/format";

type Props = { snoozedUntil: Date | string | null; woken: boolean };

/** On a row: snoozed until when, or back a short while ago. */
export function SnoozeTag({ snoozedUntil, woken }: Props) {
  const t = useTranslations("snoozes.row");
  if (snoozedUntil !== null) return <Tag>{t("until", { day: formatDate(new Date(snoozedUntil)) })}</Tag>;
  return woken ? <Tag tone="info">{t("woken")}</Tag> : null;
}
