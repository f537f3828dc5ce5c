import { useTranslations } from "next-intl";
import { InsetText } from "@/components/ui/inset-text";
import { Link } from "@/components/ui/link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { formatDate } from "@/lib/format";

type Props = {
  active: boolean;
  endedOn: Date | null;
  successor: { href: string; title: string; code: string } | null;
  confirmedOn: Date | null;
  department: string | null;
};

/** Whether the procedure still holds and who stands behind what is written here. */
export function ServiceState({ active, endedOn, successor, confirmedOn, department }: Props) {
  const t = useTranslations("services.state");
  if (!active)
    return (
      <NotificationBanner
        tone="warning"
        title={endedOn === null ? t("ended") : t("endedOn", { day: formatDate(endedOn) })}
      >
        {successor === null ? (
          <p>{t("noSuccessor")}</p>
        ) : (
          <p>
            {t("successor")}{" "}
            <Link href={successor.href} className="font-semibold underline underline-offset-4">
              {successor.title} ({successor.code})
            </Link>
          </p>
        )}
      </NotificationBanner>
    );
  if (confirmedOn === null) return <InsetText>{t("unconfirmed")}</InsetText>;
  const day = formatDate(confirmedOn);
  return (
    <p className="text-sm text-muted">
      {department === null ? t("confirmed", { day }) : t("confirmedBy", { department, day })}
    </p>
  );
}
