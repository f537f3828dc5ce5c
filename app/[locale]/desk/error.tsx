"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** A fault of ours inside the desk: the frame stays, and so does the way on. */
export default function DeskError({ error, reset }: Props) {
  const t = useTranslations("desk.error");
  return (
    <NotificationBanner tone="danger" title={t("title")}>
      <p>{t("body", { digest: error.digest ?? "–" })}</p>
      <p className="pt-2">
        <Button type="button" variant="secondary" onClick={reset}>
          {t("retry")}
        </Button>
      </p>
    </NotificationBanner>
  );
}
