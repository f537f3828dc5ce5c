"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Textarea } from "@/components/ui/textarea";
import type { FormState } from "@/lib/form-state";
import { ResultStatus } from "./result-status";
import { useErrorTitle } from "./use-error-title";
import { useSafeAction } from "./use-safe-action";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: string;
  token: string;
  address: string;
  /** Also the key of its texts in messages track. */
  verb: "withdraw" | "reopen";
};

/** The last step before something that is not undone by going back: a reason, and a button that says what it does. */
export function OwnReasonForm({ action, locale, token, address, verb }: Props) {
  const t = useTranslations("track");
  const { state, send, pending } = useSafeAction(action, address, t("offline"));
  useErrorTitle(state, t("errorPrefix"));
  return (
    <form action={send} noValidate className="grid gap-5" aria-busy={pending}>
      <ResultStatus state={state} />
      <ErrorSummary title={t(`${verb}.errorTitle`)} errors={state.errors} message={state.message} />
      <Textarea
        name="reason"
        label={t(`${verb}.reason`)}
        hint={t(`${verb}.reasonHint`)}
        error={state.errors?.["reason"]}
        defaultValue={state.values?.["reason"]?.[0]}
        rows={4}
        required={verb === "reopen"}
      />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
      <Button
        aria-disabled={pending}
        variant={verb === "withdraw" ? "danger" : "primary"}
        className="w-full sm:w-auto sm:justify-self-start"
      >
        {pending ? t(`${verb}.sending`) : t(`${verb}.send`)}
      </Button>
    </form>
  );
}
