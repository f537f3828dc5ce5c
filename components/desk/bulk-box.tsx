"use client";

import { useTranslations } from "next-intl";

/** Ticks a row of the inbox for a step with many. It lies above the row's link. */
export function BulkBox({ code }: { code: string }) {
  const t = useTranslations("bulk");
  return (
    <input
      type="checkbox"
      form="bulk"
      name="code"
      value={code}
      aria-label={t("choose", { code })}
      className="relative z-10 size-6 accent-sea"
    />
  );
}
