"use client";

import { useTranslations } from "next-intl";
import { ProofStatus } from "@/components/proof/proof-status";
import { useProof } from "@/components/proof/use-proof";
import { ResultStatus } from "@/components/questions/result-status";
import { useErrorTitle } from "@/components/questions/use-error-title";
import { useSafeAction } from "@/components/questions/use-safe-action";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Select, type Option } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { FormState } from "@/lib/form-state";
import { wordsMax } from "@/lib/subscriptions/status";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  address: string;
  locale: string;
  list: { q: string; topic: string; department: string };
  topics: Option[];
  departments: Option[];
};

/** Which new questions somebody wants to hear of, and where. */
export function SubscribeForm({ action, address, locale, list, topics, departments }: Props) {
  const t = useTranslations("subscriptions");
  const { touch, attach, solving } = useProof("follow");
  const { state, send, pending } = useSafeAction(action, address, t("offline"), {}, attach);
  useErrorTitle(state, t("errorPrefix"));
  const typed = (name: "q" | "topic" | "department"): string => state.values?.[name]?.[0] ?? list[name];
  const choice = (name: "topic" | "department", options: Option[]) => (
    <Select
      name={name}
      label={t(name)}
      options={options}
      defaultValue={typed(name)}
      empty={t("any")}
      error={state.errors?.[name]}
    />
  );
  return (
    <form action={send} noValidate className="grid w-full gap-5" aria-busy={pending}>
      <ResultStatus state={state} />
      <ErrorSummary title={t("errorTitle")} errors={state.errors} message={state.message} />
      <TextInput
        name="q"
        label={t("q")}
        hint={t("qHint")}
        defaultValue={typed("q")}
        maxLength={wordsMax}
        error={state.errors?.["q"]}
      />
      {choice("topic", topics)}
      {choice("department", departments)}
      <TextInput
        name="email"
        type="email"
        label={t("email")}
        hint={t("emailHint")}
        error={state.errors?.["email"]}
        defaultValue={state.values?.["email"]?.[0]}
        autoComplete="email"
        spellCheck={false}
        width="medium"
        required
      />
      <input type="hidden" name="locale" value={locale} />
      <Button aria-disabled={pending} className="w-full sm:w-auto sm:justify-self-start">
        {pending ? t("sending") : t("send")}
      </Button>
      <ProofStatus touch={touch} shown={pending && solving} text={t("checking")} />
    </form>
  );
}
