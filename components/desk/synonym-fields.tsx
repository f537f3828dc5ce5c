import { useTranslations } from "next-intl";
import { FormCheckbox, FormText } from "./action-form";

type Pair = { term: string; means: string; bothWays: boolean };

/** What people write, and what stands in the answers for it. */
export function SynonymFields({ pair: { term, means, bothWays } }: { pair: Pair }) {
  const t = useTranslations("searches.synonyms");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <FormText name="term" label={t("term")} hint={t("termHint")} initial={term} required />
      <FormText name="means" label={t("means")} hint={t("meansHint")} initial={means} required />
      <div className="sm:col-span-2">
        <FormCheckbox name="bothWays" label={t("bothWays")} hint={t("bothWaysHint")} initial={bothWays} />
      </div>
    </div>
  );
}
