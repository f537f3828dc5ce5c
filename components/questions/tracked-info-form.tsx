"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Textarea } from "@/components/ui/textarea";
import type { FormState } from "@/lib/form-state";
import { OwnFiles } from "./own-files";
import { ResultStatus } from "./result-status";
import { useDraft } from "./use-draft";
import { useErrorTitle } from "./use-error-title";
import { useSafeAction } from "./use-safe-action";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: string;
  token: string;
  address: string;
  /** Whether it replies to what the department asked, or adds something unasked. */
  kind: "reply" | "addition";
  formKey: string;
  /** Names the draft in this browser tab. */
  draft: string;
};

const draftFields = ["content"];

/** Words, files or both about an own question; the same with and without JavaScript. A refusal keeps everything. */
export function TrackedInfoForm({ action, address, kind, formKey, draft, ...rest }: Props) {
  const t = useTranslations("track");
  const { state, send, pending } = useSafeAction(action, address, t("offline"));
  const form = useDraft(draft, draftFields, state.values !== undefined);
  useErrorTitle(state, t("errorPrefix"));
  const hidden = { ...rest, kind, formKey: state.values?.["formKey"]?.[0] ?? formKey };
  return (
    <form
      ref={form}
      action={send}
      noValidate
      className="grid gap-5"
      aria-busy={pending}
      onSubmit={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      <ResultStatus state={state} />
      <ErrorSummary title={t("info.errorTitle")} errors={state.errors} message={state.message} />
      <Textarea
        name="content"
        label={t("info.content")}
        hint={t(`info.hint.${kind}`)}
        error={state.errors?.["content"]}
        defaultValue={state.values?.["content"]?.[0]}
        rows={5}
      />
      <OwnFiles
        label={t("info.files")}
        hint={t("info.filesHint")}
        error={state.errors?.["uploads"]}
        uploads={state.values?.["uploads"] ?? []}
      />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={`${name}-${value}`} type="hidden" name={name} defaultValue={value} />
      ))}
      <Button aria-disabled={pending} className="w-full sm:w-auto sm:justify-self-start">
        {pending ? t("info.sending") : t("info.send")}
      </Button>
    </form>
  );
}
