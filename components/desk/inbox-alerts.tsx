"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Icon } from "@/components/ui/icon";
import { softSound } from "./soft-sound";
import { useAlertWishes, writeWishes } from "./use-alert-wishes";

/** What this browser does when something new comes while nobody looks. Permission is asked for by the click, never before. */
export function InboxAlerts() {
  const t = useTranslations("desk.alerts");
  const wishes = useAlertWishes();
  const [refused, setRefused] = useState(false);

  const setNotify = async (notify: boolean): Promise<void> => {
    const allowed =
      !notify || ("Notification" in window && (await Notification.requestPermission()) === "granted");
    setRefused(!allowed);
    writeWishes({ ...wishes, notify: notify && allowed });
  };
  const setSound = (sound: boolean): void => {
    writeWishes({ ...wishes, sound });
    if (sound) void softSound();
  };

  return (
    <details className="needs-script no-print group relative">
      <summary
        title={t("title")}
        className="inline-flex size-11 list-none items-center justify-center rounded-md text-muted hover:bg-raised hover:text-ink"
      >
        <Icon name={wishes.notify || wishes.sound ? "bell" : "bellOff"} />
        <span className="sr-only">{t("title")}</span>
      </summary>
      <div className="absolute end-0 z-20 mt-1 grid w-72 gap-3 rounded-md border border-line bg-surface p-4 text-base font-normal shadow-card">
        <p className="text-sm text-muted">{t("hint")}</p>
        <Wish label={t("notify")} checked={wishes.notify} onChange={(checked) => void setNotify(checked)} />
        <Wish label={t("sound")} checked={wishes.sound} onChange={setSound} />
        <p role="status" className="text-sm text-danger empty:hidden">
          {refused ? t("refused") : ""}
        </p>
      </div>
    </details>
  );
}

type WishProps = { label: string; checked: boolean; onChange: (checked: boolean) => void };

/** Kept by the browser as soon as it is ticked; no form is sent. */
function Wish({ label, checked, onChange }: WishProps) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-6 shrink-0 accent-sea"
      />
      {label}
    </label>
  );
}
