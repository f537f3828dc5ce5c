import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-style";
import { stepsFrom, type ArticleState, type ArticleStep } from "@/lib/articles/status";
import { FormText } from "../action-form";

type Props = { state: ArticleState; scheduledFor: string; busy: boolean; unsaved: boolean };

const variants: Partial<Record<ArticleStep, ButtonVariant>> = {
  publish: "gold",
  unpublish: "danger",
  save: "primary",
};

/** What may be done with the article now. "Save" comes first, so that Enter in a field saves and does nothing else. */
export function ArticleSteps({ state, scheduledFor, busy, unsaved }: Props) {
  const t = useTranslations("articles");
  const steps = stepsFrom(state);
  return (
    <section
      aria-label={t("form.steps")}
      className="grid grid-cols-1 gap-4 rounded-md border border-line bg-surface p-4 sm:p-5"
    >
      {steps.includes("schedule") ? (
        <FormText
          type="datetime-local"
          name="scheduledFor"
          label={t("form.scheduledFor")}
          hint={t("form.scheduledForHint")}
          initial={scheduledFor}
        />
      ) : null}
      <div className="flex flex-wrap gap-3">
        {steps.map((step) => (
          <Button
            key={step}
            name="step"
            value={step}
            variant={variants[step] ?? "secondary"}
            disabled={busy}
            aria-busy={busy}
          >
            {t(`step.${step}`)}
          </Button>
        ))}
      </div>
      <p role="status" className="text-sm text-muted">
        {unsaved ? t("form.unsaved") : null}
      </p>
    </section>
  );
}
