import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { formatDateTime } from "@/lib/format";

/** What the figures mean, on the page that shows them. */
export function Definitions({ at }: { at: Date }) {
  const t = useTranslations("statistics.definitions");
  return (
    <div className="max-w-[44rem] space-y-2">
      <Details summary={t("title")}>
        {(["received", "onTime", "late", "excluded"] as const).map((key) => (
          <p key={key}>{t(key)}</p>
        ))}
      </Details>
      <p className="text-sm text-muted">{t("asOf", { time: formatDateTime(at) })}</p>
    </div>
  );
}
