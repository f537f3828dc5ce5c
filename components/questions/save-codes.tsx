"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { saveCode } from "./device";
import { useDevice } from "./use-device";

/** Keeps the two codes in this browser, by the citizen's own wish: a computer may be shared. */
export function SaveCodes({ code, tracking }: { code: string; tracking: string }) {
  const t = useTranslations("device");
  const saved = useDevice().codes.some((entry) => entry.code === code);
  const [refused, setRefused] = useState(false);
  return (
    <div className="no-print needs-script grid justify-items-start gap-2">
      <Button
        type="button"
        variant="secondary"
        aria-disabled={saved}
        onClick={() => setRefused(!saved && !saveCode({ code, tracking, at: Date.now() }))}
      >
        <Icon name={saved ? "check" : "download"} />
        {saved ? t("saved") : t("save")}
      </Button>
      <p role="status" className="text-sm text-muted">
        {refused ? t("refused") : saved ? t("savedWhere") : t("saveHint")}
      </p>
    </div>
  );
}
