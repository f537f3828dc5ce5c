"use client";

import { useEffect, useState } from "react";
import { countsOf } from "@/components/published/counts";
import { formatNumber } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";

type Props = { id: number; count: number; locale: Locale; text: string };

/** How many have the same question, as it is now. `text` has `{count}` in it; nobody yet is not worth a word. */
export function MeTooCount({ id, count, locale, text }: Props) {
  const [people, setPeople] = useState(count);
  useEffect(() => {
    let shown = true;
    void countsOf(id).then((counts) => {
      if (shown && counts !== null) setPeople(counts.meToo);
    });
    return () => {
      shown = false;
    };
  }, [id]);
  if (people === 0) return null;
  return <span className="text-muted">{text.replace("{count}", formatNumber(people, locale))}</span>;
}
