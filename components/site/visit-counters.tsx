"use client";

import { useEffect, useState } from "react";
import { formatNumber } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import type { VisitFigures } from "@/lib/visits/schema";

type Props = { locale: Locale; figures: VisitFigures; texts: { visits: string; online: string } };

const everyMs = 60_000;

/**
 * How many have come and how many are here. The page is kept for many readers, so each counts itself by a small request
 * and asks again while it is looked at. Without JavaScript the figures of the last render stand.
 */
export function VisitCounters({ locale, figures, texts }: Props) {
  const [shown, setShown] = useState(figures);
  useEffect(() => {
    let isHere = true;
    const ask = async (): Promise<void> => {
      if (document.hidden) return;
      const answer = await fetch("/api/visits", { method: "POST" }).catch(() => null);
      const found = answer?.ok === true ? ((await answer.json()) as VisitFigures) : null;
      if (isHere && found !== null) setShown(found);
    };
    const askNow = (): void => void ask();
    askNow();
    const timer = setInterval(askNow, everyMs);
    document.addEventListener("visibilitychange", askNow);
    return () => {
      isHere = false;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", askNow);
    };
  }, []);
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-1">
      {(["visits", "online"] as const).map((key) => (
        <div key={key} className="flex gap-2">
          <dt className="text-on-deep-muted">{texts[key]}</dt>
          <dd className="font-semibold tabular-nums">{formatNumber(shown[key], locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
