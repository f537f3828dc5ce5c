"use client";

import { useEffect, useState } from "react";
import { formatNumber } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";

type Props = { id: number; count: number; locale: Locale };

/**
 * Counts this reader once per tab, by a request of its own, because the page itself is kept for many readers. When the
 * server cannot be reached, what was known when the page was made stays.
 */
export function ArticleViews({ id, count, locale }: Props) {
  const [views, setViews] = useState(count);
  useEffect(() => {
    const gone = new AbortController();
    void ask(id).then((found) => {
      if (!gone.signal.aborted && found !== null) setViews(found);
    });
    return () => gone.abort();
  }, [id]);
  return <span className="tabular-nums">{formatNumber(views, locale)}</span>;
}

async function ask(id: number): Promise<number | null> {
  const seen = `read-${String(id)}`;
  const method = sessionStorage.getItem(seen) === null ? "POST" : "GET";
  sessionStorage.setItem(seen, "1");
  try {
    const response = await fetch(`/api/views/article/${String(id)}`, { method });
    return response.ok ? ((await response.json()) as { count: number }).count : null;
  } catch {
    return null;
  }
}
