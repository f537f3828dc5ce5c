"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { AlreadyAnswered } from "@/components/similar/already-answered";
import { AskAhead } from "@/components/similar/ask-ahead";
import { ProofStatus } from "@/components/proof/proof-status";
import { useProof } from "@/components/proof/use-proof";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormState } from "@/lib/form-state";
import type { SimilarAnswer } from "@/lib/suggestions/status";
import { AskFiles } from "./ask-files";
import { AskQuestion, type Choices } from "./ask-question";
import { AskConsent } from "./ask-consent";
import { AskCitizen } from "./ask-citizen";
import { FormTrap } from "./form-trap";
import { SendLaterNotice } from "./send-later-notice";
import { useDraft } from "./use-draft";
import { useErrorTitle } from "./use-error-title";
import { useSafeAction } from "./use-safe-action";
import { useSendLater } from "./use-send-later";
import { valuesIn } from "./values-in";
import { ResultStatus } from "./result-status";

/** The result: published answers to the very same question, to be read before it is sent. */
type AskState = FormState<SimilarAnswer[]>;

type Props = Choices & {
  action: (state: AskState, form: FormData) => Promise<AskState>;
  locale: string;
  address: string;
  privacyAddress: string;
  guard: { formKey: string; shownAt: string };
  prefill: { topic: string; title: string };
  /** Empty, or what was typed into a page of another build. */
  initial: FormState;
};

/** Top to bottom, as the error summary lists them. */
const fieldOrder = [
  "title",
  "content",
  "topic",
  "place",
  "name",
  "email",
  "phone",
  "uploads",
  "visibility",
  "consent",
];
const draftFields = ["title", "content", "topic", "place", "name", "email", "phone", "formKey"];

/** The citizen's form: the same with and without JavaScript. A refusal keeps everything and says what to change. */
export function AskForm({ action, initial, address, guard, prefill, topics, places, ...rest }: Props) {
  const { locale, privacyAddress } = rest;
  const t = useTranslations("ask");
  const { touch, attach, solving } = useProof("submit");
  const { state, send, pending, inBrowser } = useSafeAction(action, address, t("offline"), initial, attach);
  const form = useDraft("ask", draftFields, state.values !== undefined);
  const { how, keepForLater } = useSendLater(form, state);
  useErrorTitle(state, t("errorPrefix"));
  const errors = useMemo(() => inOrder(state.errors), [state.errors]);
  const values = valuesIn(state, { ...prefill, ...guard });
  const field = (name: string) => ({ name, error: state.errors?.[name] });
  return (
    <form
      ref={form}
      action={send}
      noValidate
      className="grid gap-8"
      aria-busy={pending}
      onSubmit={(event) => {
        if (pending || keepForLater(event.currentTarget)) event.preventDefault();
      }}
    >
      <ResultStatus state={state} />
      <ErrorSummary
        title={t("errorTitle")}
        errors={errors}
        message={how === "kept" ? undefined : state.message}
      />
      <SendLaterNotice how={how} sending={pending} />
      {state.result === undefined ? null : <AlreadyAnswered answers={state.result} />}
      <p className="text-sm text-muted">{t("requiredNote")}</p>
      <AskQuestion field={field} values={values} topics={topics} places={places} />
      <AskAhead locale={locale} />
      <AskCitizen field={field} values={values} />
      <AskFiles error={state.errors?.["uploads"]} uploads={state.values?.["uploads"] ?? []} />
      <AskConsent field={field} values={values} privacyAddress={privacyAddress} />
      <FormTrap label={t("fields.website")} />
      <input type="hidden" name="locale" value={locale} />
      {/* In a browser with scripts similar answers were shown while the question was written. */}
      <input type="hidden" name="similar" value={inBrowser || state.result !== undefined ? "seen" : ""} />
      <input type="hidden" name="formKey" defaultValue={values("formKey")} key={values("formKey")} />
      <input type="hidden" name="shownAt" defaultValue={values("shownAt")} key={values("shownAt")} />
      <div className="grid justify-items-start gap-3">
        <Button aria-disabled={pending} className="w-full sm:w-auto">
          {pending ? t("sending") : t("send")}
        </Button>
        <ProofStatus touch={touch} shown={pending && solving} text={t("checking")} />
        <p className="text-sm text-muted">{t("after")}</p>
        <p className="needs-script text-sm text-muted">{t("checkHint")}</p>
      </div>
    </form>
  );
}

function inOrder(errors: Record<string, string> = {}): Record<string, string> {
  const place = ([field]: [string, string]): number => fieldOrder.indexOf(field);
  return Object.fromEntries(Object.entries(errors).sort((one, other) => place(one) - place(other)));
}
