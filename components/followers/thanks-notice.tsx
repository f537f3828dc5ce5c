import { useTranslations } from "next-intl";
import { NotificationBanner } from "@/components/ui/notification-banner";

/** Shown to those who come by `#cam-on`: the page is kept for everybody, and only the address tells them apart. */
export function ThanksNotice() {
  const t = useTranslations("follow");
  return (
    <div id="cam-on" className="no-print hidden target:block">
      <NotificationBanner tone="success" title={t("thanks")}>
        <p>{t("thanksText")}</p>
      </NotificationBanner>
    </div>
  );
}
