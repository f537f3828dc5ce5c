"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextInput } from "@/components/ui/text-input";
import type { FormState } from "@/lib/form-state";
import { ResultStatus } from "./result-status";
import { useErrorTitle } from "./use-error-title";
import { useSafeAction } from "./use-safe-action";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: string;
  address: string;
};

/** Question code and tracking code, as they were given out or read on the phone. */
export function LookupForm({ action, locale, address }: Props) {
  const t = useTranslations("track");
  const { state, send, pending } = useSafeAction(action, address, t("offline"));
  useErrorTitle(state, t("errorPrefix"));
  const text = (name: string) => state.values?.[name]?.[0];
  return (
    <form data-look-up="" action={send} noValidate className="grid gap-5" aria-busy={pending}>
      <ResultStatus state={state} />
      <ErrorSummary title={t("errorTitle")} errors={state.errors} message={state.message} />
      <TextInput
        name="code"
        label={t("form.code")}
        hint={t("form.codeHint")}
        error={state.errors?.["code"]}
        defaultValue={text("code")}
        autoComplete="off"
        spellCheck={false}
        width="medium"
        required
      />
      <TextInput
        name="tracking"
        label={t("form.tracking")}
        hint={t("form.trackingHint")}
        error={state.errors?.["tracking"]}
        defaultValue={text("tracking")}
        autoComplete="off"
        spellCheck={false}
        width="medium"
        required
      />
      <input type="hidden" name="locale" value={locale} />
      <Button aria-disabled={pending} className="w-full sm:w-auto sm:justify-self-start">
        {pending ? t("form.sending") : t("form.send")}
      </Button>
    </form>
  );
}
