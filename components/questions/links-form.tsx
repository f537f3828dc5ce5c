"use client";

import { useTranslations } from "next-intl";
import { ProofStatus } from "@/components/proof/proof-status";
import { useProof } from "@/components/proof/use-proof";
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

/** The e-mail address of somebody who wants to see their questions; the answer never tells whether it is known. */
export function LinksForm({ action, locale, address }: Props) {
  const t = useTranslations("track");
  const { touch, attach, solving } = useProof("links");
  const { state, send, pending } = useSafeAction(action, address, t("offline"), {}, attach);
  useErrorTitle(state, t("errorPrefix"));
  return (
    <form action={send} noValidate className="grid gap-5" aria-busy={pending}>
      <ResultStatus state={state} />
      <ErrorSummary title={t("mine.errorTitle")} errors={state.errors} message={state.message} />
      <TextInput
        name="email"
        type="email"
        label={t("mine.email")}
        hint={t("mine.emailHint")}
        error={state.errors?.["email"]}
        defaultValue={state.values?.["email"]?.[0]}
        autoComplete="email"
        width="medium"
        required
      />
      <input type="hidden" name="locale" value={locale} />
      <Button aria-disabled={pending} className="w-full sm:w-auto sm:justify-self-start">
        {pending ? t("mine.sending") : t("mine.send")}
      </Button>
      <ProofStatus touch={touch} shown={pending && solving} text={t("mine.checking")} />
    </form>
  );
}
