"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "next-intl";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { ActionForm, type FormAction } from "./action-form";

type Props = {
  releaseAt: string;
  mayUndo: boolean;
  action: FormAction;
  hidden: { code: string; version: number };
};

/** An approved answer waits ten seconds. The database holds it, so undoing is exact whatever this clock shows. */
export function HeldAnswer({ releaseAt, mayUndo, action, hidden }: Props) {
  const t = useTranslations("desk.held");
  const seconds = useSecondsUntil(releaseAt);
  return (
    <NotificationBanner tone="warning" title={t("title")}>
      <p>{seconds === null || seconds > 0 ? t("body", { seconds: seconds ?? 10 }) : t("leaving")}</p>
      {mayUndo ? (
        <ActionForm name="undo" action={action} hidden={hidden} submit={t("undo")} variant="secondary" />
      ) : null}
    </NotificationBanner>
  );
}

function useSecondsUntil(instant: string): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const tick = (): void => {
      setLeft(Math.max(0, Math.ceil((Date.parse(instant) - Date.now()) / 1_000)));
    };
    tick();
    const timer = setInterval(tick, 500);
    return () => {
      clearInterval(timer);
    };
  }, [instant]);
  return left;
}
