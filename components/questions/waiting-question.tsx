"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { formatDateTime } from "@/lib/format";
import { forgetWaiting } from "./device";
import { useDevice } from "./use-device";

/** The question that was sent without a network: what it says, and that opening its form with a network sends it. */
export function WaitingQuestion({ formAddress }: { formAddress: string }) {
  const t = useTranslations("device.waiting");
  const { waiting } = useDevice();
  if (waiting === null) return null;
  const text = (name: string) => waiting.fields[name]?.[0] ?? "";
  return (
    <section aria-labelledby="waiting" className="grid gap-3 rounded-md border border-line bg-surface p-4">
      <h2 id="waiting" className="text-xl">
        {t("title")}
      </h2>
      <p className="font-semibold">{text("title")}</p>
      <p className="whitespace-pre-line">{text("content")}</p>
      <p className="text-sm text-muted">{t("since", { time: formatDateTime(new Date(waiting.at)) })}</p>
      <div className="flex flex-wrap gap-2">
        <LinkButton href={formAddress}>{t("open")}</LinkButton>
        <Button type="button" variant="secondary" onClick={forgetWaiting}>
          {t("forget")}
        </Button>
      </div>
    </section>
  );
}
