"use client";

import { useTranslations } from "next-intl";
import { ResultStatus } from "@/components/questions/result-status";
import { useErrorTitle } from "@/components/questions/use-error-title";
import { useSafeAction } from "@/components/questions/use-safe-action";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextInput } from "@/components/ui/text-input";
import type { FormState } from "@/lib/form-state";

type Props = {
  /** The words of the page around it. */
  messages: "signin.invitation" | "signin.reset";
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: string;
  token: string;
  email: string;
  address: string;
  initial: FormState;
};

/** The new password twice. What was typed is never shown again, so both fields start empty after a refusal. */
export function NewPasswordForm({ messages, action, locale, token, email, address, initial }: Props) {
  const t = useTranslations(messages);
  const { state, send, pending } = useSafeAction(action, address, t("offline"), initial);
  useErrorTitle(state, t("errorPrefix"));
  return (
    <form action={send} noValidate className="grid gap-5" aria-busy={pending}>
      <ResultStatus state={state} />
      <ErrorSummary title={t("errorTitle")} errors={state.errors} message={state.message} />
      {/* Tells password managers whose password this is. */}
      <input type="text" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
      <TextInput
        type="password"
        name="password"
        label={t("password")}
        hint={t("passwordHint")}
        error={state.errors?.["password"]}
        autoComplete="new-password"
        required
      />
      <TextInput
        type="password"
        name="passwordAgain"
        label={t("passwordAgain")}
        error={state.errors?.["passwordAgain"]}
        autoComplete="new-password"
        required
      />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
      <Button aria-disabled={pending}>{pending ? t("sending") : t("send")}</Button>
    </form>
  );
}
