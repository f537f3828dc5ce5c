"use client";

import { useTranslations } from "next-intl";
import { InsetText } from "@/components/ui/inset-text";
import { SimilarList } from "./similar-list";
import { useSimilar } from "./use-similar";

/** Under the caller's words while the operator writes them: what can be read out at once. */
export function CallAhead({ locale }: { locale: string }) {
  const t = useTranslations("similar");
  const { anchor, answers } = useSimilar(locale);
  return (
    <div ref={anchor}>
      <p role="status" className="sr-only">
        {answers.length === 0 ? "" : t("callFound", { count: answers.length })}
      </p>
      {answers.length === 0 ? null : (
        <section aria-labelledby="similar">
          <InsetText>
            <h3 id="similar" className="font-semibold">
              {t("call")}
            </h3>
            <p className="text-sm">{t("callHint")}</p>
            <SimilarList answers={answers} newTab={t("newTab")} />
          </InsetText>
        </section>
      )}
    </div>
  );
}
