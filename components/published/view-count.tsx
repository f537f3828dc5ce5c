"use client";

import { useEffect, useState } from "react";
import { formatNumber } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";

/** Counts this reader by a request of its own, because the page itself may be kept for many readers. */
export function ViewCount({ id, count, locale }: { id: number; count: number; locale: Locale }) {
  const [views, setViews] = useState(count);
  useEffect(() => {
    const seen = `viewed-${String(id)}`;
    const method = sessionStorage.getItem(seen) === null ? "POST" : "GET";
    sessionStorage.setItem(seen, "1");
    const stop = new AbortController();
    fetch(`/api/views/${String(id)}`, { method, signal: stop.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then((answer: { count: number } | null) => {
        if (answer !== null) setViews(answer.count);
      })
      .catch(() => undefined);
    return () => stop.abort();
  }, [id]);
  return <span className="tabular-nums">{formatNumber(views, locale)}</span>;
}
