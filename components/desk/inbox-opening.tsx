"use client";

import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { InboxRow } from "./inbox-row";
import { statusTones } from "./tones";

/** What the row already says about a question whose page is on its way. */
export function InboxOpening({ row }: { row: InboxRow }) {
  const t = useTranslations("desk.inbox");
  const s = useTranslations("status");
  return (
    <div aria-busy="true">
      <h1 className="mt-1 text-2xl sm:text-3xl">{row.title}</h1>
      <div aria-hidden="true" className="mt-3 h-1 w-14 bg-lacquer" />
      <p className="mt-4 flex flex-wrap items-center gap-2 text-muted">
        <span className="tabular-nums">{row.code}</span>
        <Tag tone={statusTones[row.status]}>{s(`staff.${row.status}`)}</Tag>
      </p>
      <p role="status" className="sr-only">
        {t("opening")}
      </p>
      <div aria-hidden="true" className="mt-6 grid gap-3">
        <div className="h-4 w-full rounded-sm bg-raised" />
        <div className="h-4 w-11/12 rounded-sm bg-raised" />
        <div className="h-4 w-2/3 rounded-sm bg-raised" />
      </div>
    </div>
  );
}
