"use client";

import { useTranslations } from "next-intl";
import { ProofStatus } from "@/components/proof/proof-status";
import { useProof } from "@/components/proof/use-proof";
import { ResultStatus } from "@/components/questions/result-status";
import { useErrorTitle } from "@/components/questions/use-error-title";
import { useSafeAction } from "@/components/questions/use-safe-action";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextInput } from "@/components/ui/text-input";
import type { FormState } from "@/lib/form-state";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: string;
  address: string;
  initial: FormState;
};

/** The address of an account; the answer never tells whether there is one. */
export function RequestForm({ action, locale, address, initial }: Props) {
  const t = useTranslations("signin.reset");
  const { touch, attach, solving } = useProof("reset");
  const { state, send, pending } = useSafeAction(action, address, t("offline"), initial, attach);
  useErrorTitle(state, t("errorPrefix"));
  return (
    <form action={send} noValidate className="grid gap-5" aria-busy={pending}>
      <ResultStatus state={state} />
      <ErrorSummary title={t("errorTitle")} errors={state.errors} message={state.message} />
      <TextInput
        type="email"
        name="email"
        label={t("email")}
        hint={t("emailHint")}
        error={state.errors?.["email"]}
        defaultValue={state.values?.["email"]?.[0]}
        autoComplete="username"
        required
      />
      <input type="hidden" name="locale" value={locale} />
      <Button aria-disabled={pending}>{pending ? t("requesting") : t("request")}</Button>
      <ProofStatus touch={touch} shown={pending && solving} text={t("checking")} />
    </form>
  );
}
