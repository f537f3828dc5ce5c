"use client";

import { Button } from "@/components/ui/button";
import english from "@/lib/i18n/messages/en/failure.json";
import vietnamese from "@/lib/i18n/messages/vi/failure.json";

const texts = { vi: vietnamese, en: english };

/** Stands alone: when a page fails there may be no provider to take the texts from. */
export function FailurePage({ locale, retry }: { locale: "vi" | "en"; retry: () => void }) {
  const text = texts[locale];
  return (
    <div className="space-y-4">
      <h1 className="text-2xl sm:text-3xl">{text.title}</h1>
      <p className="max-w-[44rem] text-lg text-muted">{text.text}</p>
      <Button type="button" onClick={retry}>
        {text.retry}
      </Button>
    </div>
  );
}
