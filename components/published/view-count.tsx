"use client";

import { useEffect, useState } from "react";
import { formatNumber } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { countsOf } from "./counts";

/** Counts this reader by a request of its own, because the page itself may be kept for many readers. */
export function ViewCount({ id, count, locale }: { id: number; count: number; locale: Locale }) {
  const [views, setViews] = useState(count);
  useEffect(() => {
    let shown = true;
    void countsOf(id).then((counts) => {
      if (shown && counts !== null) setViews(counts.count);
    });
    return () => {
      shown = false;
    };
  }, [id]);
  return <span className="tabular-nums">{formatNumber(views, locale)}</span>;
}
