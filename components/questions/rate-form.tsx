"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Radios } from "@/components/ui/radios";
import { Textarea } from "@/components/ui/textarea";
import type { FormState } from "@/lib/form-state";
import { ratingLevels, type RatingLevel } from "@/lib/questions/status";
import { ResultStatus } from "./result-status";
import { useErrorTitle } from "./use-error-title";
import { useSafeAction } from "./use-safe-action";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: string;
  token: string;
  level: RatingLevel | null;
  address: string;
};

/** Three levels and a reason. `level` is the one of the link that was followed: chosen, not sent. */
export function RateForm({ action, locale, token, level, address }: Props) {
  const t = useTranslations("track");
  const { state, send, pending } = useSafeAction(action, address, t("offline"));
  useErrorTitle(state, t("errorPrefix"));
  return (
    <form action={send} noValidate className="grid gap-5" aria-busy={pending}>
      <ResultStatus state={state} />
      <ErrorSummary title={t("rate.errorTitle")} errors={state.errors} message={state.message} />
      <Radios
        name="level"
        label={t("rate.level")}
        error={state.errors?.["level"]}
        choices={ratingLevels.map((value) => ({ value, text: t(`rate.${value}`) }))}
        defaultValue={state.values?.["level"]?.[0] ?? level ?? undefined}
        required
      />
      <Textarea
        name="reason"
        label={t("rate.reason")}
        hint={t("rate.reasonHint")}
        error={state.errors?.["reason"]}
        defaultValue={state.values?.["reason"]?.[0]}
        rows={4}
      />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
      <Button aria-disabled={pending} className="w-full sm:w-auto sm:justify-self-start">
        {pending ? t("rate.sending") : t("rate.send")}
      </Button>
    </form>
  );
}
