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
  slug: string;
  address: string;
};

/** The e-mail address of somebody who wants to hear when the answer changes. */
export function FollowForm({ action, locale, slug, address }: Props) {
  const t = useTranslations("follow");
  const { touch, attach, solving } = useProof("follow");
  const { state, send, pending } = useSafeAction(action, address, t("offline"), {}, attach);
  useErrorTitle(state, t("errorPrefix"));
  return (
    <form action={send} noValidate className="grid gap-5" aria-busy={pending}>
      <ResultStatus state={state} />
      <ErrorSummary title={t("form.errorTitle")} errors={state.errors} message={state.message} />
      <TextInput
        name="email"
        type="email"
        label={t("form.email")}
        hint={t("form.emailHint")}
        error={state.errors?.["email"]}
        defaultValue={state.values?.["email"]?.[0]}
        autoComplete="email"
        spellCheck={false}
        width="medium"
        required
      />
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="locale" value={locale} />
      <Button aria-disabled={pending} className="w-full sm:w-auto sm:justify-self-start">
        {pending ? t("form.sending") : t("form.send")}
      </Button>
      <ProofStatus touch={touch} shown={pending && solving} text={t("form.checking")} />
    </form>
  );
}
