"use client";

import { useTranslations } from "next-intl";
import { SimilarChoices } from "./similar-choices";
import { SimilarList } from "./similar-list";
import { useSimilar } from "./use-similar";

/** Under the question while it is being written: what was answered already. Without JavaScript nothing. */
export function AskAhead({ locale }: { locale: string }) {
  const t = useTranslations("similar");
  const { anchor, answers } = useSimilar(locale);
  return (
    <div ref={anchor}>
      <p role="status" className="sr-only">
        {answers.length === 0 ? "" : t("found", { count: answers.length })}
      </p>
      {answers.length === 0 ? null : (
        <section
          aria-labelledby="similar"
          className="grid gap-3 rounded-md border border-line bg-sea-soft p-4 sm:p-5"
        >
          <h2 id="similar" className="text-lg">
            {t("title")}
          </h2>
          <SimilarList answers={answers} newTab={t("newTab")}>
            {(answer) => <SimilarChoices answer={answer} />}
          </SimilarList>
        </section>
      )}
    </div>
  );
}
