import { useTranslations } from "next-intl";
import { NotificationBanner } from "@/components/ui/notification-banner";

/** Before an answer that rests on documents no longer in force. Nothing when all are. */
export function Outdated({ citations }: { citations: readonly { expired: boolean }[] }) {
  const t = useTranslations("questions");
  const count = citations.filter(({ expired }) => expired).length;
  if (count === 0) return null;
  return (
    <NotificationBanner tone="warning" title={t("outdated")}>
      <p>{t("outdatedText", { count })}</p>
    </NotificationBanner>
  );
}
