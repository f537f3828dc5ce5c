import { useTranslations } from "next-intl";
import type { ShownFinding } from "@/lib/questions/findings";

/** A finding in one sentence with its remedy, the words it is about, and why it was passed over. */
export function FindingText({ rule, quote, waived }: ShownFinding) {
  const t = useTranslations("writing.lint");
  return (
    <>
      <p>
        <strong>{t(`rules.${rule}.title`)}</strong>
        {quote === "" ? null : (
          <>
            : <q>{quote}</q>
          </>
        )}
      </p>
      <p className="text-sm text-muted">{t(`rules.${rule}.text`)}</p>
      {waived === null ? null : (
        <p className="text-sm">{t("waived", { name: waived.by, reason: waived.reason })}</p>
      )}
    </>
  );
}
