"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { InboxRow } from "./inbox-row";
import { softSound } from "./soft-sound";
import { readWishes } from "./use-alert-wishes";

/** More at once are told in one sentence. */
const mostSingle = 3;

/**
 * Tells of rows that came while nobody looked, as far as this browser was asked to. A notification stands on screens
 * that others see, so it holds the code and the topic and nothing of the citizen.
 */
export function useAlerts(hrefOf: (code: string) => string): (rows: InboxRow[]) => void {
  const router = useRouter();
  const t = useTranslations("desk.alerts");
  return useCallback(
    (rows) => {
      if (!document.hidden && document.hasFocus()) return;
      const { notify, sound } = readWishes();
      if (sound) void softSound();
      if (!notify || !("Notification" in window) || Notification.permission !== "granted") return;
      const tell = (title: string, body: string, href: string | null): void => {
        const notification = new Notification(title, { body, tag: title, icon: "/icon.svg" });
        notification.onclick = () => {
          window.focus();
          notification.close();
          if (href !== null) router.push(href);
        };
      };
      if (rows.length > mostSingle) tell(t("several", { count: rows.length }), t("inList"), null);
      else for (const { code, topicName } of rows) tell(code, topicName ?? t("noTopic"), hrefOf(code));
    },
    [hrefOf, router, t],
  );
}
