"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** Asked once before a draft with open findings is handed in; a button of the same form, so it needs no JavaScript. */
export function ConfirmSubmit({ open, busy }: { open: number; busy: boolean }) {
  const t = useTranslations("writing.lint");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="grid justify-items-start gap-3 rounded-md border-2 border-line-strong bg-warning-soft p-4"
    >
      <p className="font-semibold">{t("ask", { open })}</p>
      <p>{t("askHint")}</p>
      <Button name="intent" value="confirm" disabled={busy}>
        {t("confirm")}
      </Button>
    </div>
  );
}
