import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { InsetText } from "@/components/ui/inset-text";
import type { SimilarAnswer } from "@/lib/suggestions/status";
import { SimilarChoices } from "./similar-choices";
import { SimilarList } from "./similar-list";

/** On top of a form that came back because its question was answered already: read, or send all the same. */
export function AlreadyAnswered({ answers }: { answers: readonly SimilarAnswer[] }) {
  const t = useTranslations("similar");
  return (
    <section aria-labelledby="answered" className="grid gap-4">
      <h2 id="answered" className="text-xl">
        {t("title")}
      </h2>
      <InsetText>
        <p>{t("before")}</p>
      </InsetText>
      <SimilarList answers={answers} newTab={t("newTab")}>
        {(answer) => <SimilarChoices answer={answer} />}
      </SimilarList>
      <Button className="w-full sm:w-auto sm:justify-self-start">{t("send")}</Button>
    </section>
  );
}
