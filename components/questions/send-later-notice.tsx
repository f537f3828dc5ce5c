import { useTranslations } from "next-intl";
import { NotificationBanner } from "@/components/ui/notification-banner";
import type { SendLater } from "./use-send-later";

/** Above the form: that the question waits for a network, and what its writer may do meanwhile. */
export function SendLaterNotice({ how, sending }: { how: SendLater; sending: boolean }) {
  const t = useTranslations("device.waiting");
  return (
    <div role="status">
      {how !== "none" && sending ? <p>{t("sending")}</p> : null}
      {how === "kept" && !sending ? (
        <NotificationBanner tone="warning" title={t("kept")}>
          <p>{t("keptText")}</p>
        </NotificationBanner>
      ) : null}
      {how === "refused" && !sending ? <NotificationBanner tone="danger" title={t("refused")} /> : null}
    </div>
  );
}
