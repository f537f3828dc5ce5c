import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { PrintButton } from "@/components/questions/print-button";
import { buttonStyle } from "@/components/ui/button-style";

/** Shown once. Takes the focus, because the form that had it is gone. */
export function RecoveryCodes({ codes, deskHref }: { codes: string[]; deskHref: string }) {
  const t = useTranslations("account.codes");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="grid gap-3 rounded-md border-s-4 border-success bg-success-soft p-4">
      <h3 ref={heading} tabIndex={-1} className="font-semibold">
        {t("title")}
      </h3>
      <p>{t("text")}</p>
      <ol className="grid list-inside list-decimal gap-1 font-mono sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="no-print flex flex-wrap gap-3">
        <PrintButton text={t("print")} />
        {/* A full load: sockets and pages opened before the second step know no roles. */}
        <a href={deskHref} className={buttonStyle("primary", false)}>
          {t("continue")}
        </a>
      </div>
    </div>
  );
}
